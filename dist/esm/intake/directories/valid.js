const NOT_ALLOWED = /[^A-Za-z\d\-._~!$&'()*+,;=:@/?%]/gu;
const encoded = (part) => part.replace(/\p{Surrogate}/gu, "").replace(/%(?![\da-f]{2})/gi, "%25").replace(NOT_ALLOWED, encodeURIComponent);
function uriOf(address) {
  const [, host = "", rest = ""] = /^(https?:\/\/[^/?#]*)(.*)$/is.exec(address) ?? [];
  if (!host) return address;
  const [before = "", ...fragments] = rest.split("#");
  const fragment = fragments.length > 0 ? `#${encoded(fragments.join("%23"))}` : "";
  const plainHost = /^https?:\/\/[\w.:@~-]+$/i.test(host) ? host : new URL(host).origin;
  return plainHost + encoded(before) + fragment;
}
const WORD = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?";
const EMAIL = new RegExp(`^${WORD}(?:\\.${WORD})*@(?:${LABEL}\\.)+${LABEL}$`, "i");
const isEmail = (text) => EMAIL.test(text);
const oneOf = (...allowed) => (word) => allowed.find((one) => one === word);
const STATUS = oneOf("active", "inactive", "defunct", "temporarily closed");
const NEAREST = [
  [/temporar|pause|suspend/, "temporarily closed"],
  [/closed|defunct|archiv|delete|expire|ended|ceased/, "defunct"],
  [/inactive|draft|pending|schedul|hidden|unpublish|invisible|not active|disabled/, "inactive"]
];
function statusOf(words) {
  const known = STATUS(words);
  if (known) return { status: known, isKnown: true };
  const [, status = "active"] = NEAREST.find(([pattern]) => pattern.test(words)) ?? [];
  return { status, isKnown: false };
}
function isSame(one, other) {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [first, second] = [Object.entries(one), new Map(Object.entries(other))];
  return first.length === second.size && first.every(([name, value]) => second.has(name) && isSame(value, second.get(name)));
}
export {
  isEmail,
  isSame,
  oneOf,
  statusOf,
  uriOf
};
