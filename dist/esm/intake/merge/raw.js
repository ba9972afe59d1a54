import { isRaw } from "../../feed/spot.js";
function wordsOf(record, name) {
  const value = record?.[name];
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
function recordsIn(record, name) {
  const value = record?.[name];
  const all = Array.isArray(value) ? value : [value];
  return all.filter(isRaw);
}
const recordIn = (record, name) => {
  const value = record?.[name];
  return isRaw(value) ? value : void 0;
};
const innerOf = (record, list, name) => recordsIn(record, list).flatMap((item) => {
  const inner = recordIn(item, name);
  return inner ? [inner] : [];
});
const isBlank = (value) => value === void 0 || value === null || typeof value === "string" && value.trim() === "" || Array.isArray(value) && value.every(isBlank) || isRaw(value) && Object.values(value).every(isBlank);
const canonical = (value) => JSON.stringify(
  value,
  (_, inner) => isRaw(inner) ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => one < other ? -1 : 1)) : inner
) ?? "";
function fuller(one, other) {
  if (!other || JSON.stringify(one) === JSON.stringify(other)) return one;
  const [ones, others] = [canonical(one), canonical(other)];
  return ones.length > others.length || ones.length === others.length && ones <= others ? one : other;
}
const saysSame = (one, other) => withoutIds(one) === withoutIds(other);
const withoutIds = (value) => canonical(value === void 0 ? null : value).replace(/"id":"[^"]*",?/g, "");
const byText = (one, other) => one < other ? -1 : one > other ? 1 : 0;
function grouped(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (key === void 0) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
export {
  byText,
  canonical,
  fuller,
  grouped,
  innerOf,
  isBlank,
  recordIn,
  recordsIn,
  saysSame,
  wordsOf
};
