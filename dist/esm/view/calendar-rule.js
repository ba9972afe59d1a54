/** When a session is, as properties of RFC 5545: start, end, rule, and the days left out. */
import { dayNumber, dayOf, partsOf, weekOf } from '../feed/days.js';
const compact = (words) => words.replace(/[-:]/g, '');
/** Is it summer time in London? From 1:00 UTC on the last Sunday of March to 1:00 UTC on that of October. */
function isSummer(day, time) {
    const [year] = partsOf(dayNumber(day));
    const lastSunday = (month) => dayOf(weekOf(dayNumber(`${year}-${month}-31`) + 1) - 1);
    const now = `${day}T${time}`;
    return now >= `${lastSunday('03')}T02:00` && now < `${lastSunday('10')}T02:00`;
}
/** A local time as UTC. */
function inUtc(day, time) {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const past = dayNumber(day) * 1440 + hours * 60 + minutes - (isSummer(day, time) ? 60 : 0);
    const two = (part) => String(part).padStart(2, '0');
    return `${compact(dayOf(Math.floor(past / 1440)))}T${two(Math.floor(past / 60) % 24)}${two(past % 60)}00Z`;
}
/** Frequency and days; nothing where it is one day. */
function ruleParts({ days, nth, freq, interval = 1, bymonthday }, first) {
    const step = interval > 1 ? [`INTERVAL=${interval}`] : [];
    const byDay = days.length ? [`BYDAY=${days.join()}`] : [];
    if (freq === 'YEARLY')
        return ['FREQ=YEARLY', ...step];
    if (nth)
        return [
            'FREQ=MONTHLY',
            ...step,
            `BYDAY=${nth.flatMap((which) => days.map((day) => `${which}${day}`)).join()}`,
        ];
    if (freq === 'MONTHLY')
        return ['FREQ=MONTHLY', ...step, `BYMONTHDAY=${bymonthday ?? partsOf(dayNumber(first))[2]}`];
    if (freq === 'DAILY')
        return ['FREQ=DAILY', ...step, ...byDay];
    return ['FREQ=WEEKLY', ...step, ...byDay, 'WKST=MO'];
}
/** Start, end and rule. */
export function timeLines({ schedule, isOneOff }, { first, last, without }) {
    const { opens_at, closes_at } = schedule;
    const at = (name, day, time = opens_at) => time
        ? `${name};TZID=Europe/London:${compact(day)}T${compact(time)}00`
        : `${name};VALUE=DATE:${compact(day)}`;
    const isNextDay = opens_at && closes_at && closes_at <= opens_at;
    const until = last && (opens_at ? inUtc(last, opens_at) : compact(last));
    const rule = [...ruleParts(schedule, first), ...(until ? [`UNTIL=${until}`] : [])];
    return [
        at('DTSTART', first),
        ...(opens_at && closes_at
            ? [at('DTEND', isNextDay ? dayOf(dayNumber(first) + 1) : first, closes_at)]
            : []),
        ...(isOneOff || first === last ? [] : [`RRULE:${rule.join(';')}`]),
        ...without.map((day) => at('EXDATE', day)),
    ];
}
