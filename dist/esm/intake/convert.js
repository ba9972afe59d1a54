import { decodeSheet } from "./decode.js";
import {
  feedFromDirectory,
  feedFromGias,
  feedFromOutpostSheet,
  isGias,
  isOutpostSheet
} from "./directories/index.js";
import { feedFromSheets } from "./sheets/index.js";
import { isZip, readWorkbook } from "./workbook/index.js";
const SOURCE_KINDS = ["sheets", "gias", "outpost", "directory"];
const NAMELESS = [143, 166];
const isNameless = ({ faults }) => faults.some(({ case: number }) => NAMELESS.includes(number));
const isDocument = (text) => /^[\ufeff\s]*[[{<]/.test(text);
function withoutSheet(fault, name) {
  const sheet = `sheet "${name}"`;
  if (fault.path === sheet) return { ...fault, path: "sheet" };
  return fault.path.startsWith(`${sheet}, `) ? { ...fault, path: fault.path.slice(sheet.length + 2) } : fault;
}
function nothing(options) {
  const { publisher = { name: "" }, generated } = options;
  return { total_items: 0, contents: [], send: { version: "1.0", generated, publisher } };
}
function fromSheets(sheets, { from, ...options }) {
  const [only, ...more] = sheets.filter(({ rows: rows2 }) => rows2.length > 0);
  const rows = more.length === 0 ? only?.rows : void 0;
  const first = only?.rows ?? [];
  if (from === "gias" || !from && rows && isGias(rows))
    return { kind: "gias", ...feedFromGias(first, options) };
  if (from === "outpost" || !from && rows && isOutpostSheet(rows))
    return { kind: "outpost", ...feedFromOutpostSheet(first, options) };
  return { kind: "sheets", ...feedFromSheets(sheets, options) };
}
async function feedFromFiles(files, options) {
  const { from, ...rest } = options;
  const [file] = files;
  if (file && files.length === 1 && !isZip(file.bytes)) {
    const text = decodeSheet(file.bytes);
    if (from === "directory" || !from && isDocument(text))
      return { kind: "directory", ...feedFromDirectory(text, rest) };
  }
  const read = await Promise.all(files.map(({ name, bytes }) => readWorkbook(bytes, name)));
  const faults = read.flatMap((one) => one.faults);
  if (read.some(({ sheets: sheets2 }) => sheets2.every(({ rows }) => rows.length === 0)))
    return { kind: "unreadable", document: nothing(rest), faults };
  const sheets = read.flatMap((one) => one.sheets);
  const made = fromSheets(sheets, options);
  const isAlone = sheets.length === 1 && file !== void 0 && !isZip(file.bytes);
  const all = [...faults, ...made.faults];
  return { ...made, faults: isAlone ? all.map((fault) => withoutSheet(fault, sheets[0]?.name ?? "")) : all };
}
const feedFromBytes = (bytes, { name, ...options }) => feedFromFiles([{ name, bytes }], options);
export {
  SOURCE_KINDS,
  feedFromBytes,
  feedFromFiles,
  isNameless
};
