const starts = (bytes, ...signature) => signature.every((byte, index) => bytes[index] === byte);
const CSV_STEPS = 'Open it in the spreadsheet program, choose File, Save as, and the type "CSV UTF-8 (comma delimited)"; then convert that file.';
function whyNotText(bytes) {
  if (starts(bytes, 80, 75, 3, 4))
    return `This is a workbook (.xlsx or .ods), not a CSV file. ${CSV_STEPS}`;
  if (starts(bytes, 208, 207, 17, 224))
    return `This is an old Excel workbook (.xls), not a CSV file. ${CSV_STEPS}`;
  if (starts(bytes, 37, 80, 68, 70))
    return "This is a PDF, not a CSV file. Copy its table into a spreadsheet and save that as CSV.";
  if (!isUtf16(bytes) && bytes.includes(0)) return `This is not a file of text. ${CSV_STEPS}`;
  return void 0;
}
const isUtf16 = (bytes) => starts(bytes, 255, 254) || starts(bytes, 254, 255);
function decodeSheet(bytes) {
  if (isUtf16(bytes))
    return new TextDecoder(starts(bytes, 255, 254) ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
export {
  decodeSheet,
  whyNotText
};
