const TAG = /<(?:(\/?)([a-z][a-z\d:.-]*)(?=[\s/>])|[!?])/iy;
function tagEnd(text, from) {
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === ">") return at + 1;
    if ((char === '"' || char === "'") && text[at - 1] === "=") at = Math.max(at, text.indexOf(char, at + 1));
  }
  return 0;
}
function after(text, mark, from) {
  mark.lastIndex = from;
  return mark.test(text) ? mark.lastIndex : text.length;
}
function readTokens(input, sink) {
  let from = 0;
  let at = input.indexOf("<");
  while (at >= 0) {
    TAG.lastIndex = at;
    const [start, slash, name = ""] = TAG.exec(input) ?? [];
    let end = start ? tagEnd(input, at + start.length) : at + 1;
    if (!end) break;
    if (start) {
      sink.text(input.slice(from, at));
      const element = name.toLowerCase();
      if (input.startsWith("<!--", at)) end = after(input, /-->/g, at);
      else if (!slash && /^(?:script|style)$/.test(element))
        end = after(input, new RegExp(`</${element}\\s*>`, "gi"), end);
      else if (element) sink.tag(element, !!slash, input.slice(at, end));
      from = end;
    }
    at = input.indexOf("<", end);
  }
  sink.text(input.slice(from));
}
export {
  readTokens
};
