import { isRaw } from "../../feed/spot.js";
import { tell } from "./faults.js";
const WRITTEN = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function repaired(json) {
  const pieces = [];
  let isInside = false;
  let count = 0;
  let from = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === 34) isInside = !isInside;
    else if (code === 92 && isInside) at++;
    else if (code < 32 && isInside) {
      pieces.push(json.slice(from, at), WRITTEN[json.charAt(at)] ?? "");
      from = at + 1;
      count++;
    }
  }
  pieces.push(json.slice(from));
  return { text: pieces.join(""), count };
}
function parseDirectory(input) {
  if (typeof input !== "string") return { document: input, faults: [] };
  const json = input.replace(/^\ufeff/, "");
  const faults = json === input ? [] : [tell("byteMark", { path: "" })];
  const whole = parsed(json);
  if (whole) return { ...whole, faults };
  const { text, count } = repaired(json);
  const mended = count > 0 ? parsed(text) : void 0;
  if (!mended) return { document: json, faults };
  const places = count === 1 ? "one place" : `${count} places`;
  const message = `Line breaks or other control characters inside quotes in ${places}, which is not JSON: mended.`;
  return { ...mended, faults: [...faults, tell("lineBreaks", { path: "", message })] };
}
function parsed(json) {
  try {
    return { document: JSON.parse(json) };
  } catch {
    return void 0;
  }
}
function recordsIn(document) {
  if (Array.isArray(document)) return { path: "", records: document, withRecords: (records) => records };
  if (!isRaw(document)) return void 0;
  for (const path of ["contents", "content"]) {
    const list = document[path];
    if (Array.isArray(list))
      return { path, records: list, withRecords: (records) => ({ ...document, [path]: records }) };
  }
  if (!("name" in document)) return void 0;
  return { path: "", records: [document], withRecords: ([record]) => record };
}
function recordPath(document, { path }, index) {
  return path || Array.isArray(document) ? `${path}[${index}]` : "";
}
const isOutpost = (record) => isRaw(record) && ["organisation", "locations", "send_needs"].some((name) => name in record);
function dialectOf(document) {
  const found = recordsIn(document);
  if (!found) return void 0;
  if (Array.isArray(document)) return "list";
  const { send } = document;
  if (found.path === "contents") return isRaw(send) ? "local-offer" : "hsds-uk";
  if (found.path === "content") return found.records.some(isOutpost) ? "outpost" : "oruk-v1";
  return "service";
}
export {
  dialectOf,
  parseDirectory,
  recordPath,
  recordsIn
};
