const PAIRS = `amp& lt< gt> quot" apos' pound\xA3 euro\u20AC ndash\u2013 mdash\u2014 lsquo\u2018 rsquo\u2019 ldquo\u201C rdquo\u201D hellip\u2026 bull\u2022 eacute\xE9`;
const NAMED = new Map([
  ["nbsp", " "],
  ...PAIRS.split(" ").map((pair) => [pair.slice(0, -1), pair.slice(-1)])
]);
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
function character(code) {
  return code > 0 && code < 1114112 && (code < 55296 || code > 57343) ? String.fromCodePoint(code) : "";
}
const decode = (text) => text.replace(
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
  (all, decimal, hex, name = "") => decimal ? character(Number(decimal)) : hex ? character(parseInt(hex, 16)) : NAMED.get(name) ?? all
).replace(UNSEEN, "");
const oneLine = (text) => decode(text).replace(/\s+/g, " ").trim();
export {
  decode,
  oneLine
};
