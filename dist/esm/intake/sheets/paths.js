const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const valueAt = (record, path) => path.split(".").reduce((inner, name) => isRecord(inner) ? inner[name] : void 0, record);
function nested(values) {
  const all = {};
  for (const [path, value] of values) {
    const names = path.split(".");
    const last = names.pop() ?? "";
    let record = all;
    for (const name of names) {
      const inner = record[name];
      const next = isRecord(inner) ? inner : {};
      record[name] = next;
      record = next;
    }
    record[last] = value;
  }
  return all;
}
export {
  nested,
  valueAt
};
