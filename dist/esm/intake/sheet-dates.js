import { partialDate } from "../feed/dates.js";
import { isBlank, oneLine } from "./text.js";
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const IN_WORDS = new RegExp(
  `^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:(\\d\\d?)(?:st|nd|rd|th)?(?: of)?[ -])?${MONTH},?[ -](\\d{4}|\\d{2})$`,
  "i"
);
const longYear = (year) => year.length === 2 ? `20${year}` : year;
const serialDate = (serial) => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
function dateIn(cell) {
  const words = oneLine(cell);
  if (isBlank(words)) return {};
  if (/^[3-5]\d{4}(?:\.\d+)?$/.test(words)) return { value: serialDate(Math.floor(Number(words))) };
  const [, day, name = "", year = ""] = IN_WORDS.exec(words) ?? [];
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const typed = month > 0 ? [longYear(year), month, ...day ? [day] : []].join("-") : words.replace(/^(\d\d?[-/.]\d\d?[-/.])(\d\d)$/, "$120$2");
  const value = partialDate(typed);
  return value ? { value } : { words, fault: "date" };
}
export {
  dateIn
};
