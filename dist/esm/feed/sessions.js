/** When a service happens, as a family thinks of it: one session for each pattern of days and hours. */
import { dayNumber, isDay, weekdayOf, weekOf } from './days.js';
import { inForce, isPast } from './dates.js';
import { seasonOf } from './sessions-season.js';
export { datesOf } from './sessions-dates.js';
export { seasonOf, seasonOfSchedule } from './sessions-season.js';
export { seasonOn, termsOf } from './sessions-terms.js';
const isOneOff = ({ freq, freq_text, days, valid_to, dtstart }) => !freq && !freq_text && !days.length && !valid_to && dtstart !== undefined;
/** The first day, as far as it tells two patterns apart. Of one that comes every week, once begun, it tells nothing. */
function beginningOf({ freq, days, interval = 1, count, nth, dtstart }, today) {
    if (!isDay(dtstart) || !days.length || count || nth || (freq && freq !== 'WEEKLY'))
        return dtstart ?? '';
    if (interval < 2 && dtstart <= today)
        return '';
    const first = dayNumber(dtstart);
    return days.includes(weekdayOf(first)) ? String(weekOf(first)) : dtstart;
}
/** Days that share all else are one: five records of a week are "Monday to Friday". */
function grouped(schedules, today) {
    if (schedules.length < 2)
        return schedules;
    const groups = new Map();
    schedules.forEach((schedule, index) => {
        const { days, dtstart, ...rest } = schedule;
        const alone = schedule.count ? index : !days.length;
        const key = JSON.stringify([alone, beginningOf(schedule, today), rest]);
        const same = groups.get(key);
        if (!same)
            groups.set(key, schedule);
        else {
            const first = [dtstart, same.dtstart].sort()[0];
            groups.set(key, {
                ...same,
                ...(first && { dtstart: first }),
                days: [...new Set([...same.days, ...days])],
            });
        }
    });
    return [...groups.values()];
}
const answers = new WeakMap();
/** Every session in force or still to come. Remembered for the last day asked about: a page asks for one day, often. */
export function sessionsOf(service, today) {
    const known = answers.get(service);
    if (known?.today === today)
        return known.sessions;
    const now = inForce(service.schedules, today).filter((schedule) => !(isOneOff(schedule) && schedule.dtstart && isPast(schedule.dtstart, today)));
    const sessions = grouped(now, today).map((schedule) => ({
        schedule,
        season: seasonOf(schedule, service),
        isOneOff: isOneOff(schedule),
    }));
    answers.set(service, { today, sessions });
    return sessions;
}
