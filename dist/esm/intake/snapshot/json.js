const ESCAPES = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
const escaped = (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
function mendControls(json) {
  return json.replace(
    /"(?:[^"\\]|\\[^])*(?:"|$)/g,
    (string) => (
      // eslint-disable-next-line no-control-regex -- these are what is mended
      string.replace(/[\u0000-\u001f]/g, escaped)
    )
  );
}
function textOf(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
function parsed(json) {
  try {
    return { document: JSON.parse(json) };
  } catch {
    return void 0;
  }
}
function documentIn(bytes) {
  const mends = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? ["byteOrderMark"] : [];
  const text = textOf(bytes).trim();
  if (!text) return { why: "nothing" };
  if (text.startsWith("<")) return { why: "web-page" };
  if (!/^[{[]/.test(text)) return { why: "not-json" };
  const asItIs = parsed(text);
  if (asItIs) return { text, ...asItIs, mends };
  const mended = mendControls(text);
  const asMended = parsed(mended);
  return asMended ? { text: mended, ...asMended, mends: [...mends, "controls"] } : { why: "not-json" };
}
export {
  documentIn,
  mendControls
};
