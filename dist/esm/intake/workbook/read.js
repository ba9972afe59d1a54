import { readXlsx } from "hucre/xlsx";
import { rowsOf } from "../csv.js";
import { decodeSheet } from "../decode.js";
import { whyRefused } from "./airlock.js";
import { workbookFault } from "./faults.js";
import { OUR_SHEETS } from "./names.js";
import { MOST_ROWS, sheetOf } from "./sheet.js";
const MOST_TEXT = 1e8;
const starts = (bytes, ...signature) => signature.every((byte, index) => bytes[index] === byte);
const holds = (bytes, word) => {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
};
const none = (fault) => ({ sheets: [], faults: [fault] });
function notSheet(bytes, name) {
  if (starts(bytes, 208, 207, 17, 224))
    return holds(bytes, "EncryptedPackage") ? workbookFault("locked", name) : workbookFault(
      "kind",
      name,
      "This is an old Excel workbook (.xls), or another old Office file, which is not read."
    );
  if (starts(bytes, 37, 80, 68, 70))
    return workbookFault(
      "kind",
      name,
      "This is a PDF, not a spreadsheet.",
      "Ask for the spreadsheet it was made from, or copy its table into one."
    );
  const isUtf16 = starts(bytes, 255, 254) || starts(bytes, 254, 255);
  if (!isUtf16 && bytes.subarray(0, 1e5).includes(0))
    return workbookFault("kind", name, "This is neither a workbook nor a file of text.");
  return bytes.length > MOST_TEXT ? workbookFault("large", name) : void 0;
}
const isZip = (bytes) => starts(bytes, 80, 75, 3, 4) || starts(bytes, 80, 75, 5, 6);
const chartIn = (error) => error instanceof Error ? /missing worksheet file for sheet "(.*)"/s.exec(error.message)?.[1] : void 0;
async function opened(bytes) {
  const charts = [];
  for (; ; ) {
    const hidden = [];
    try {
      const workbook = await readXlsx(bytes, {
        readStyles: true,
        // One row more than is kept, so that more can be told.
        range: `A1:IV${MOST_ROWS + 1}`,
        sheets(sheet) {
          if (OUR_SHEETS.includes(sheet.name) || charts.includes(sheet.name)) return false;
          if (sheet.hidden || sheet.veryHidden) hidden.push(sheet.name);
          return !sheet.hidden && !sheet.veryHidden;
        }
      });
      return { workbook, hidden, charts };
    } catch (error) {
      const chart = chartIn(error);
      if (chart === void 0 || charts.includes(chart) || charts.length > 50) throw error;
      charts.push(chart);
    }
  }
}
async function readZip(bytes, name) {
  const refused = await whyRefused(bytes, name);
  if (refused) return none(refused);
  let found;
  try {
    found = await opened(bytes);
  } catch {
    return none(workbookFault("broken", name));
  }
  const read = found.workbook.sheets.map(sheetOf);
  const sheets = read.map(({ sheet }) => sheet);
  const faults = [
    ...read.flatMap((one) => one.faults),
    ...found.hidden.map((title) => workbookFault("hiddenSheet", `sheet "${title}"`)),
    ...found.charts.map((title) => workbookFault("drawing", `sheet "${title}"`)),
    ...sheets.every(({ rows }) => rows.length === 0) ? [workbookFault("empty", name)] : []
  ];
  return { sheets, faults };
}
const sheetName = (name) => {
  const [file = ""] = /[^\\/]*$/.exec(name) ?? [];
  return /\.(?:csv|tsv|txt)$/i.test(file) ? file : `${file.replace(/^-?$/, "input")}.csv`;
};
async function readWorkbook(bytes, name) {
  if (bytes.length === 0) return none(workbookFault("empty", name));
  if (isZip(bytes)) return readZip(bytes, name);
  const wrong = notSheet(bytes, name);
  if (wrong) return none(wrong);
  const { rows, faults } = rowsOf(decodeSheet(bytes));
  return { sheets: [{ name: sheetName(name), rows }], faults };
}
export {
  isZip,
  readWorkbook
};
