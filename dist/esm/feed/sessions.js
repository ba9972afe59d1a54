import { dayNumber, isDay, weekdayOf, weekOf } from "./days.js";
import { inForce, isPast } from "./dates.js";
import { seasonOf } from "./sessions-season.js";
import { datesOf } from "./sessions-dates.js";
import { seasonOf as seasonOf2, seasonOfSchedule } from "./sessions-season.js";
import { seasonOn, termsOf } from "./sessions-terms.js";
const isOneOff = ({ freq, freq_text, days, valid_to, dtstart }) => !freq && !freq_text && !days.length && !valid_to && dtstart !== void 0;
function beginningOf({ freq, days, interval = 1, count, nth, dtstart }, today) {
  if (!isDay(dtstart) || !days.length || count || nth || freq && freq !== "WEEKLY") return dtstart ?? "";
  if (interval < 2 && dtstart <= today) return "";
  const first = dayNumber(dtstart);
  return days.includes(weekdayOf(first)) ? String(weekOf(first)) : dtstart;
}
function grouped(schedules, today) {
  if (schedules.length < 2) return schedules;
  const groups = /* @__PURE__ */ new Map();
  schedules.forEach((schedule, index) => {
    const { days, dtstart, ...rest } = schedule;
    const alone = schedule.count ? index : !days.length;
    const key = JSON.stringify([alone, beginningOf(schedule, today), rest]);
    const same = groups.get(key);
    if (!same) groups.set(key, schedule);
    else {
      const first = [dtstart, same.dtstart].sort()[0];
      groups.set(key, {
        ...same,
        ...first && { dtstart: first },
        days: [.../* @__PURE__ */ new Set([...same.days, ...days])]
      });
    }
  });
  return [...groups.values()];
}
const answers = /* @__PURE__ */ new WeakMap();
function sessionsOf(service, today) {
  const known = answers.get(service);
  if (known?.today === today) return known.sessions;
  const now = inForce(service.schedules, today).filter(
    (schedule) => !(isOneOff(schedule) && schedule.dtstart && isPast(schedule.dtstart, today))
  );
  const sessions = grouped(now, today).map((schedule) => ({
    schedule,
    season: seasonOf(schedule, service),
    isOneOff: isOneOff(schedule)
  }));
  answers.set(service, { today, sessions });
  return sessions;
}
export {
  datesOf,
  seasonOf2 as seasonOf,
  seasonOfSchedule,
  seasonOn,
  sessionsOf,
  termsOf
};
