import { dateIn } from "../sheet-dates.js";
import { oneLine } from "../text.js";
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
const NOT_KNOWN = "not known";
const isNotKnown = (cell) => /^(?:not known|unknown|none yet)$/i.test(cell.trim());
function dateCell(date) {
  const [year = "", month, day] = date.split("-");
  if (!month) return year;
  return day ? `${day}/${month}/${year}` : `${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
const knownDateIn = (cell) => isNotKnown(cell) ? { value: null } : dateIn(cell);
function dateWordsIn(cell) {
  const words = oneLine(cell).trim();
  const [, before = words, within] = /^(.*?) \((.*)\)$/.exec(words) ?? [];
  const whole = knownDateIn(words);
  if (whole.value !== void 0) return { date: whole.value };
  const { value } = knownDateIn(before);
  if (within && value !== void 0) return { date: value, text: within };
  return whole.words ? { text: whole.words } : {};
}
function dateWordsCell({ date, text }) {
  const day = date === null ? NOT_KNOWN : date && dateCell(date);
  if (!text) return day ?? "";
  return day ? `${day} (${text})` : text;
}
export {
  NOT_KNOWN,
  dateCell,
  dateWordsCell,
  dateWordsIn,
  isNotKnown,
  knownDateIn
};
