import { inForce, isPast } from '../feed/dates.js';
import { own } from '../feed/own.js';
import { dateInWords } from './formats.js';
import { inList } from './service-facts.js';
import { DAY_NAMES, sayService } from './words/services.js';
import { say } from './words/shared.js';
const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** 10:00 as "10am", 12:30 as "12:30pm". */
export function clockInWords(time) {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    if (!minutes && hours % 12 === 0)
        return sayService(hours % 24 ? 'noon' : 'midnight');
    const past = minutes ? `:${String(minutes).padStart(2, '0')}` : '';
    return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`;
}
const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ENDINGS = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (day) => `${day}${ENDINGS[ordinals.select(day)] ?? 'th'}`;
/** "Saturdays", "Monday to Friday", "Fridays and Saturdays". */
function daysInWords(days) {
    const indexes = WEEK.flatMap((day, index) => (days.includes(day) ? index : []));
    const [first = 0, last = 0] = [indexes[0], indexes.at(-1)];
    if (indexes.length === 7)
        return sayService('everyDay');
    if (indexes.length > 2 && last - first === indexes.length - 1)
        return say('run', { from: DAY_NAMES[first] ?? '', to: DAY_NAMES[last] ?? '' });
    return inList(indexes.map((index) => `${DAY_NAMES[index] ?? ''}s`));
}
/** Which days, and how often. */
function dayParts({ days, freq, interval = 1, bymonthday, dtstart }) {
    const n = interval;
    if (days.length) {
        const often = freq === 'MONTHLY'
            ? sayService(n > 1 ? 'everyMonths' : 'onceMonth', { n })
            : freq !== 'WEEKLY' || n < 2
                ? ''
                : sayService(n === 2 ? 'twoWeeks' : 'weeks', { n });
        return [daysInWords(days), often];
    }
    switch (freq) {
        case 'DAILY':
            return [sayService(n > 1 ? 'everyDays' : 'everyDay', { n })];
        case 'MONTHLY':
            if (!bymonthday)
                return [sayService('onceMonthAlone')];
            return [bymonthday < 0 ? sayService('lastDay') : sayService('monthDay', { day: ordinal(bymonthday) })];
        case 'YEARLY':
            return [sayService('onceYear')];
        default:
            return [!freq && dtstart ? dateInWords(dtstart) : ''];
    }
}
function hoursInWords({ opens_at, closes_at, overnight }) {
    const [from, to] = [opens_at && clockInWords(opens_at), closes_at && clockInWords(closes_at)];
    if (from && to)
        return sayService(overnight ? 'timeNight' : 'timeBoth', { from, to });
    return from ? sayService('timeFrom', { from }) : to ? sayService('timeTo', { to }) : '';
}
function datesInWords({ valid_from, valid_to }, today) {
    const from = valid_from && valid_from > today ? dateInWords(valid_from) : '';
    const to = valid_to ? dateInWords(valid_to) : '';
    if (from && to)
        return sayService('dates', { from, to });
    return from ? sayService('datesFrom', { from }) : to ? sayService('datesTo', { to }) : '';
}
/** Days that share all else are one line: five records of a week are "Monday to Friday". */
function grouped(schedules) {
    const groups = new Map();
    for (const { days, ...rest } of schedules) {
        const key = JSON.stringify([!days.length, days.length ? { ...rest, dtstart: '' } : rest]);
        const same = groups.get(key);
        groups.set(key, { ...rest, ...same, days: [...(same?.days ?? []), ...days] });
    }
    return [...groups.values()];
}
const isOver = ({ freq, days, dtstart, valid_to }, today) => !freq && !days.length && !valid_to && dtstart !== undefined && isPast(dtstart, today);
/** When it is on, from what is in force on a day. A line for each pattern of days and hours. */
export function timesOf({ schedules, locations }, today) {
    const lines = grouped(inForce(schedules, today).filter((schedule) => !isOver(schedule, today)));
    return lines.flatMap((schedule) => {
        const { description, location, holiday } = schedule;
        const place = locations.length > 1 && location !== undefined ? locations[location]?.name : undefined;
        const parts = [
            ...dayParts(schedule),
            hoursInWords(schedule),
            place && sayService('atPlace', { place }),
            datesInWords(schedule, today),
        ].filter(Boolean);
        const said = parts.join(', ');
        const when = holiday && said ? sayService('inHolidays', { when: said }) : said;
        const sentence = when && when.charAt(0).toUpperCase() + when.slice(1);
        if (!sentence)
            return description ? [{ when: description }] : [];
        return [{ when: sentence, ...(description && { note: description }) }];
    });
}
const TIMES = {
    daytime: 'daytime',
    evening: 'evening',
    overnight: 'overnight',
    weekend: 'weekend',
    'school-holiday': 'holiday',
    'term-time': 'term',
};
/** A time of day, week or year; an unknown word is shown as written. */
export function timeInWords(time, audience) {
    const key = own(TIMES, time);
    return key ? sayService(key, {}, audience) : time;
}
