import { monthsBetween } from "../feed/dates.js";
import { say } from "./words/shared.js";
const MONTHS = "January February March April May June July August September October November December".split(
  " "
);
function dateInWords(date) {
  const [year = "", month, day] = date.split("-");
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}
const monthInWords = (date) => dateInWords(date.slice(0, 7));
function todayHere(now = /* @__PURE__ */ new Date()) {
  const two = (part) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
const thousands = (pounds) => pounds.toLocaleString("en-GB");
const YEAR_MONTHS = 12;
const checkedInWords = (date, today) => say(monthsBetween(date, today) > YEAR_MONTHS ? "checkedOld" : "checked", { date: monthInWords(date) });
export {
  YEAR_MONTHS,
  checkedInWords,
  dateInWords,
  monthInWords,
  thousands,
  todayHere
};
