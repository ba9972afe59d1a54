/** When a service happens, from every list that feeds keep times in. */
import { isPast } from './dates.js';
import { isDay } from './days.js';
import { fault } from './faults.js';
import { date, known, list, number, take, text } from './spot.js';
import { daysFromStart, readDays, rulesInWords } from './times-days.js';
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const OFTEN = /^(?:(?:every|each|once an?) )?(?:d(?:ay|aily)?|w(?:eek(?:ly)?)?|m(?:onth(?:ly)?)?|y(?:ear(?:ly)?)?)$/i;
const LISTS = ['schedules', 'regular_schedules', 'regular_schedule'];
const HOLIDAYS = ['holiday_schedules', 'holiday_schedule', 'holidayScheduleCollection'];
const CLOCK = /^(?:[\d-]{10}T)?(\d\d?)(?:[:.]([0-5]\d))?[\d:.]*\s*(?:([ap])\.?m\b)?/i;
function readTime(spot, name) {
    const words = text(spot, name);
    if (!words)
        return;
    const [, hours = '', minutes, half] = CLOCK.exec(words) ?? [];
    const hour = half && +hours <= 12 ? (+hours % 12) + (/p/i.test(half) ? 12 : 0) : +hours;
    if (hours && (minutes || half) && hour < 25)
        return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`.replace('24:', '00:');
    fault(spot, 45, name);
    return;
}
/** A whole number of 1 or more. */
function readStep(spot, name) {
    const steps = number(spot, name);
    return steps !== undefined && Number.isInteger(steps) && steps > 0 ? steps : undefined;
}
function readOften(spot) {
    const words = text(spot, 'freq');
    if (!words)
        return {};
    const [letter] = words.toUpperCase().replace(/^(?:EVERY|EACH|ONCE AN?) /, '');
    const freq = OFTEN.test(words) ? FREQUENCIES.find((name) => name[0] === letter) : undefined;
    if (freq)
        return { freq };
    fault(spot, 87, 'freq');
    return { freq_text: words };
}
/** Was something written there that was not understood? The year 1 and the year 9999 are how systems write nothing. */
const isLost = ({ raw }, read, ...names) => read === undefined &&
    names.some((name) => {
        const value = raw[name];
        return typeof value === 'number' || (typeof value === 'string' && /^(?!000|9999-)\s*\S/.test(value));
    });
const isBefore = (end, start) => Boolean(end && start && isPast(end, start));
/** What the parts say together: a day alone as some write it, valid for one day, and no rule; or more than the rule in words. */
function together(read) {
    const { days, freq, freq_text, valid_from, valid_to, description } = read;
    if (!days.length && freq === 'WEEKLY')
        return { ...read, days: daysFromStart(read) };
    if (!days.length && !freq && !freq_text && isDay(valid_from) && valid_from === valid_to) {
        const { valid_from: dtstart, valid_to: _, ...rest } = read;
        return rest.dtstart && rest.dtstart !== dtstart ? read : known({ ...rest, dtstart });
    }
    const inWords = description ? rulesInWords(read) : undefined;
    if (!inWords?.nth)
        return inWords ? { ...read, ...inWords } : read;
    const { bymonthday: _, ...rest } = read;
    return { ...rest, ...inWords };
}
function readDates(spot) {
    const dates = take(spot, [date, 'valid_from valid_to|until|end_date dtstart|start_date']);
    const { valid_from, valid_to, dtstart } = dates;
    const isOdd = isBefore(valid_to, valid_from) || isBefore(valid_to, dtstart);
    const isUnread = isLost(spot, valid_from, 'valid_from') ||
        isLost(spot, valid_to, 'valid_to', 'until', 'end_date') ||
        isLost(spot, dtstart, 'dtstart', 'start_date');
    // An end before the start would hide it; no dates at all would promise too much: it is told with a word of warning.
    return { isOdd, isUnread, dates: isOdd ? {} : dates };
}
function readHours(spot) {
    const opens = readTime(spot, 'opens_at');
    const closes = readTime(spot, 'closes_at');
    const isGiven = opens !== '00:00' || closes !== '00:00';
    const isOdd = isGiven && opens !== undefined && opens === closes;
    const isUnread = isLost(spot, opens, 'opens_at') || isLost(spot, closes, 'closes_at');
    const hours = {
        opens_at: isGiven ? opens : undefined,
        closes_at: isGiven && !isOdd ? closes : undefined,
        overnight: (isGiven && opens && closes && closes < opens && closes !== '00:00') || undefined,
    };
    return { isOdd, isUnread, hours };
}
const isPlace = (which) => which !== 0 && Math.abs(which) <= 5;
/** One for each group of days that come in the same places of the month. */
function readSchedule(spot, location, isHoliday) {
    // HSDS 1 writes down when it is shut, too.
    if (spot.raw.closed === true)
        return [];
    const { hours, ...ofHours } = readHours(spot);
    const { dates, ...ofDates } = readDates(spot);
    const said = Object.assign(known({ ...hours, description: text(spot, 'description', 'notes') }), dates);
    const groups = readDays(spot);
    const isUnread = ofHours.isUnread || ofDates.isUnread;
    const monthday = text(spot, 'bymonthday') ?? '';
    const bymonthday = /^-?\d+$/.test(monthday) ? +monthday : undefined;
    const often = readOften(spot);
    const hasDay = groups.some(({ days }) => days.length) || bymonthday !== undefined;
    if (!isUnread && !hasDay && !often.freq_text && !Object.keys(said).length)
        return [];
    const [interval, count] = [readStep(spot, 'interval'), readStep(spot, 'count')];
    const isOdd = ofHours.isOdd ||
        ofDates.isOdd ||
        isLost(spot, interval, 'interval') ||
        isLost(spot, count, 'count') ||
        bymonthday === 0 ||
        Math.abs(bymonthday ?? 0) > 31 ||
        !groups.every(({ nth = [] }) => nth.every(isPlace) && (!nth.length || often.freq !== 'WEEKLY'));
    if (isOdd)
        fault(spot, 88);
    const isSplit = groups.length > 1;
    const rest = known({
        interval,
        // What comes so often in all comes nobody knows how often on one of its days.
        count: isSplit ? undefined : count,
        bymonthday,
        location,
        holiday: isHoliday || undefined,
        unclear: isOdd || isUnread || (isSplit && count !== undefined) || undefined,
    });
    return groups.map((group) => together({ ...said, ...often, ...group, ...rest }));
}
/** One list of times: the service's own, then those of its places. */
export function readSchedules(spot, places) {
    const from = (source, location) => [
        ...list(source, ...LISTS).flatMap((item) => readSchedule(item, location, false)),
        ...list(source, ...HOLIDAYS).flatMap((item) => readSchedule(item, location, true)),
    ];
    return [...from(spot), ...places.flatMap((spots, index) => spots.flatMap((item) => from(item, index)))];
}
