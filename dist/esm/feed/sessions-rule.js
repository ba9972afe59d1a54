import { daysIn } from "./dates.js";
import { dayNumber, isDay, partsOf, weekdayOf, weekOf } from "./days.js";
const every = (steps, interval) => steps % interval === 0;
const monthOf = (day) => {
  const [year, month] = partsOf(day);
  return year * 12 + month;
};
function monthly({ days, nth, bymonthday, interval = 1 }, first) {
  if (interval > 1 && first === void 0) return "which-weeks";
  const begins = first === void 0 ? 0 : monthOf(first);
  const inStep = (day) => every(monthOf(day) - begins, interval);
  if (nth && days.length)
    return (day) => {
      if (!days.includes(weekdayOf(day))) return false;
      const [year, month, date2] = partsOf(day);
      const place = Math.ceil(date2 / 7);
      const fromEnd = -Math.ceil((daysIn(year, month) - date2 + 1) / 7);
      return nth.some((which) => which === place || which === fromEnd) && inStep(day);
    };
  const date = days.length || nth ? void 0 : bymonthday ?? (first === void 0 ? void 0 : partsOf(first)[2]);
  if (!date) return "which-days";
  return (day) => {
    const [year, month, on] = partsOf(day);
    return (on === date || on === daysIn(year, month) + 1 + date) && inStep(day);
  };
}
function yearly({ days, bymonthday, interval = 1 }, first) {
  if (first === void 0 || days.length || bymonthday) return "which-days";
  const [begins, inMonth, on] = partsOf(first);
  return (day) => {
    const [year, month, date] = partsOf(day);
    return month === inMonth && date === on && every(year - begins, interval);
  };
}
function ruleOf(schedule) {
  const { days, freq, freq_text, interval = 1, nth, dtstart, unclear } = schedule;
  const first = isDay(dtstart) ? dayNumber(dtstart) : void 0;
  if (unclear) return "unclear";
  if (freq_text) return "which-weeks";
  if (freq === "YEARLY") return yearly(schedule, first);
  if (freq === "MONTHLY" || nth) return monthly(schedule, first);
  const isOn = (day) => days.includes(weekdayOf(day));
  if (freq === "DAILY") {
    if (interval > 1 && first === void 0) return "which-days";
    return (day) => (!days.length || isOn(day)) && every(day - (first ?? 0), interval);
  }
  if (!days.length) return "no-days";
  if (interval < 2) return isOn;
  if (first === void 0) return "which-weeks";
  const week = weekOf(first);
  return (day) => isOn(day) && every((weekOf(day) - week) / 7, interval);
}
export {
  ruleOf
};
