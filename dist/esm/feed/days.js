import { daysIn, two } from "./dates.js";
const WEEK = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const TO_1970 = 719468;
const IN_400_YEARS = 146097;
function dayNumber(day) {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const march = month > 2 ? year : year - 1;
  const leaps = Math.floor(march / 4) - Math.floor(march / 100) + Math.floor(march / 400);
  return 365 * march + leaps + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1 - TO_1970;
}
function partsOf(number) {
  const era = Math.floor((number + TO_1970) / IN_400_YEARS);
  const day = number + TO_1970 - era * IN_400_YEARS;
  const year = Math.floor(
    (day - Math.floor(day / 1460) + Math.floor(day / 36524) - Math.floor(day / (IN_400_YEARS - 1))) / 365
  );
  const inYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * march + 2) / 5) + 1;
  return [year + era * 400 + (march > 9 ? 1 : 0), march > 9 ? march - 9 : march + 3, date];
}
function dayOf(number) {
  const [year, month, date] = partsOf(number);
  return `${String(year).padStart(4, "0")}-${two(String(month))}-${two(String(date))}`;
}
const inWeek = (number) => ((number + 3) % 7 + 7) % 7;
const weekdayOf = (number) => WEEK[inWeek(number)] ?? "MO";
const weekOf = (number) => number - inWeek(number);
const isDay = (date) => date?.length === 10;
function lastDayNumber(date) {
  const [year = 0, month = 12, day = daysIn(year, month)] = date.split("-").map(Number);
  return dayNumber(`${year}-${month}-${day}`);
}
export {
  WEEK,
  dayNumber,
  dayOf,
  isDay,
  lastDayNumber,
  partsOf,
  weekOf,
  weekdayOf
};
