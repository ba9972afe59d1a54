import { idOf, isMembers, pageIn } from "./list.js";
function detailIn(document) {
  const page = pageIn(document);
  const found = page ? page.records.length === 1 ? page.records[0] : void 0 : document;
  if (!isMembers(found)) return void 0;
  const { service } = found;
  if (isMembers(service) && !("id" in found)) return service;
  return "id" in found || "name" in found ? found : void 0;
}
const isBlank = (value) => value == null || value === "" || Array.isArray(value) && value.length === 0;
function isAbout(detail, id) {
  const told = idOf(detail);
  return told === void 0 || told.toLowerCase() === id.toLowerCase();
}
function joined(shallow, detail) {
  const base = isMembers(shallow) ? shallow : {};
  const said = Object.entries(detail).filter(([name, value]) => !isBlank(value) || !(name in base));
  return { ...base, ...Object.fromEntries(said) };
}
export {
  detailIn,
  isAbout,
  joined
};
