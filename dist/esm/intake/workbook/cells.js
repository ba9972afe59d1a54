const formatLetters = (format) => format.replace(/\[(?:h+|m+|s+)\]/gi, "h").replace(/\[[^\]]*\]|"[^"]*"|\\.|[_*]./g, "").toLowerCase();
function dateText(date, format) {
  if (Number.isNaN(date.getTime())) return "";
  const [day = "", time = ""] = date.toISOString().split("T");
  const clock = time.slice(0, 5);
  const letters = formatLetters(format);
  const showsTime = /[hs]/.test(letters);
  if (date.getUTCFullYear() < 1901 && showsTime) return clock;
  if (/y/.test(letters) && !/d/.test(letters) && !showsTime)
    return /m/.test(letters) ? day.slice(0, 7) : day.slice(0, 4);
  return showsTime && clock !== "00:00" ? `${day} ${clock}` : day;
}
const plain = (number) => String(Number(number.toPrecision(15)));
function numberText(number, format) {
  const letters = formatLetters(format);
  if (letters.includes("%")) return `${plain(number * 100)}%`;
  if (/^0{2,}$/.test(format.trim()) && Number.isInteger(number) && number >= 0)
    return String(number).padStart(format.trim().length, "0");
  return plain(number);
}
const columnLetters = (index) => (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + index % 26);
const cellName = (row, column) => `${columnLetters(column)}${row + 1}`;
function cellText(value, cell) {
  const hasNoResult = cell?.formula !== void 0 && value === null;
  if (cell?.type === "error" || hasNoResult) return void 0;
  const format = cell?.style?.numFmt ?? "";
  if (value === null) return "";
  if (typeof value === "string") return value.replace(/^(\d{4}-\d\d-\d\d)T00:00:00(?:\.0+)?Z?$/, "$1");
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? numberText(value, format) : dateText(value, format);
}
export {
  cellName,
  cellText,
  columnLetters
};
