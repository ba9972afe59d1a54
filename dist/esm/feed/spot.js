import { emailAddress, safeLink, webAddress } from "./contacts.js";
import { partialDate } from "./dates.js";
import { fault, join } from "./faults.js";
import { plainText, richText } from "./rich-text.js";
import { oneLine } from "./text.js";
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/i;
const MOJIBAKE = /\u00c2[\u00a0-\u00bf]|\u00e2\u20ac|\u00c3[\u0080-\u00bf]|\ufffd/;
const isRaw = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const within = (spot, raw, name) => ({
  ...spot,
  raw,
  path: join(spot.path, name)
});
function member(spot, names, read, bad = 0) {
  for (const name of names) {
    const value = spot.raw[name];
    if (typeof value === "string" || typeof value === "number") {
      const words2 = String(value);
      const found = read(words2);
      if (MOJIBAKE.test(words2)) fault(spot, 29, name);
      if (found !== void 0 && found !== "") return found;
      if (bad && oneLine(words2)) fault(spot, bad, name);
    } else if (value != null && !(Array.isArray(value) && value.length === 0)) fault(spot, 70, name);
  }
  return;
}
const words = (text2) => {
  if (!/<[a-z/!]/i.test(text2)) return oneLine(text2);
  const rich2 = richText(text2);
  return rich2 ? plainText(rich2).replace(/\s+/g, " ") : "";
};
const asNumber = (text2) => {
  const digits = text2.replace(/[£,\s]/g, "");
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : void 0;
};
const text = (spot, ...names) => member(spot, names, words);
const date = (spot, ...names) => member(spot, names, partialDate, 42);
const link = (spot, ...names) => member(spot, names, (found) => webAddress(oneLine(found)), 31);
const anyLink = (spot, ...names) => member(spot, names, (found) => safeLink(oneLine(found)), 31);
const email = (spot, ...names) => member(spot, names, (found) => emailAddress(oneLine(found)), 33);
const number = (spot, ...names) => member(spot, names, asNumber, 70);
const rich = (spot, ...names) => member(spot, names, (found) => {
  if (found.includes(";base64,")) fault(spot, 25, names[0]);
  return richText(found);
});
const count = (spot, ...names) => {
  const found = number(spot, ...names);
  if (found === void 0 || Number.isInteger(found) && found >= 0) return found;
  fault(spot, 70, names[0]);
  return;
};
const choice = (...allowed) => (spot, ...names) => member(spot, names, (found) => allowed.find((one2) => one2 === oneLine(found).toLowerCase()), 70);
function asRaw(value) {
  if (isRaw(value)) return value;
  if (typeof value === "number" || typeof value === "string" && UUID.test(value)) return { id: value };
  return typeof value === "string" && value.trim() ? { name: value } : void 0;
}
function list(spot, ...names) {
  const found = [];
  for (const name of names) {
    const value = spot.raw[name];
    if (value == null) continue;
    const isList = Array.isArray(value);
    if (isRaw(value)) fault(spot, 21, name);
    (isList ? value : [value]).forEach((item, index) => {
      const path = isList ? `${name}[${index}]` : name;
      const raw = asRaw(item);
      if (raw) found.push(within(spot, raw, path));
      else if (item != null && typeof item !== "string") fault(spot, 70, path);
    });
  }
  return found;
}
function one(spot, ...names) {
  for (const name of names) {
    const value = spot.raw[name];
    const raw = asRaw(value);
    if (raw) return within(spot, raw, name);
    const [first] = Array.isArray(value) ? list(spot, name) : [];
    if (first) {
      fault(spot, 21, name);
      return first;
    }
  }
  return;
}
function texts(spot, name) {
  const value = spot.raw[name];
  if (value == null) return [];
  const items = Array.isArray(value) ? value : [value];
  return unique(items.flatMap((item) => text({ ...spot, raw: { [name]: item } }, name) ?? []));
}
function unique(items, key = (item) => item) {
  if (items.length < 2) return [...items];
  const keys = /* @__PURE__ */ new Set();
  return items.filter((item) => keys.size < keys.add(key(item)).size);
}
function known(members) {
  const found = {};
  for (const [name, value] of Object.entries(members)) if (value !== void 0) found[name] = value;
  return found;
}
const split = /* @__PURE__ */ new Map();
function take(spot, ...pairs) {
  const found = {};
  for (const [read, names] of pairs) {
    let members = split.get(names);
    if (!members) split.set(names, members = names.split(" ").map((aliases) => aliases.split("|")));
    for (const aliases of members) {
      const value = aliases.some((name) => spot.raw[name] != null) ? read(spot, ...aliases) : void 0;
      if (value !== void 0) found[aliases[0] ?? ""] = value;
    }
  }
  return found;
}
function takeLists(spot, names) {
  const lists = {};
  for (const name of names.split(" ")) lists[name] = texts(spot, name);
  return lists;
}
export {
  anyLink,
  choice,
  count,
  date,
  email,
  isRaw,
  known,
  link,
  list,
  number,
  one,
  rich,
  take,
  takeLists,
  text,
  texts,
  unique,
  within,
  words
};
