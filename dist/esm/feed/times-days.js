/** Which days, in the many ways that they are written. */
import { dayNumber, isDay, WEEK, weekdayOf } from './days.js';
import { fault } from './faults.js';
const NUMBERED = ['SU', ...WEEK];
/** No more than a day: "weekdays" is not Wednesday, "Mon-Fri" not Monday alone. */
const DAY = /^([+-]?\d)?(mo|tu|we|th|fr|sa|su)(?:n|es?|ds?|dnes|urs?|u|i|t|tur)?(?:days?)?$/i;
/** `MO`, `Monday`, `TH,FR`, `2TU` (the second Tuesday); no schema says which day 1 is: Monday is taken. */
export function readDays(spot) {
    const { byday, weekday = byday, day = weekday } = spot.raw;
    const words = (Array.isArray(day) ? day : [day])
        .filter((item) => typeof item === 'string' || typeof item === 'number')
        .join();
    const found = words.split(/[,;/\s]+/).filter(Boolean);
    const places = new Map();
    let isClear = true;
    for (const word of found) {
        const [, which, start = ''] = DAY.exec(word) ?? [];
        const name = /^[0-7]$/.test(word) ? NUMBERED[+word] : WEEK.find((one) => one === start.toUpperCase());
        if (!name)
            isClear = false;
        else
            places.set(name, [...(places.get(name) ?? []), ...(which ? [+which] : [])]);
    }
    if (!isClear || found.some((word) => /^\d$/.test(word)))
        fault(spot, 44, '', isClear ? 'note' : 'warning');
    if (!isClear || !found.length)
        return [{ days: [] }];
    const groups = new Map();
    for (const [name, nth] of places) {
        const key = [...new Set(nth)].join();
        groups.set(key, [...(groups.get(key) ?? []), name]);
    }
    return [...groups].map(([key, days]) => ({ days, ...(key && { nth: key.split(',').map(Number) }) }));
}
const NAMES = '(mon|tues|wednes|thurs|fri|satur|sun)day';
const WHICH = ['last', 'first|1st', 'second|2nd', 'third|3rd', 'fourth|4th', 'fifth|5th'];
const ONE = new RegExp(`\\b(?:${WHICH.join('|')})\\b`, 'gi');
const IN_MONTH = new RegExp(`\\b((?:(?:${WHICH.join('|')})(?:,| and| &|,? or)? )+)${NAMES}s? (?:(?:of|in) )?(?:the|each|every|a) (?:calendar )?month`, 'i');
const OTHER = new RegExp(`\\b(?:every other|every second|alternate) (?:week(?:end)?|${NAMES})s?\\b|^fortnightly\\b`, 'i');
const NOT = /\b(?:not?|except|excluding|but|apart)\b/i;
const placeOf = (word) => WHICH.findIndex((names) => names.split('|').includes(word)) || -1;
/**
 * What people write beside a rule that cannot say it, or that their form would not let them say: "First Saturday of the
 * month", "Every other Sunday". Nothing where the rule says it too, or other days.
 */
export function rulesInWords(schedule) {
    const { description = '', days, nth, freq, interval = 1 } = schedule;
    const isEasy = !nth && interval === 1 && (!freq || freq === 'WEEKLY' || freq === 'MONTHLY');
    if (!isEasy || !description || NOT.test(description))
        return {};
    const [found, which = '', start = ''] = IN_MONTH.exec(description) ?? [];
    const name = WEEK.find((one) => one === start.slice(0, 2).toUpperCase());
    if (name && found) {
        const isSame = days.length ? days.join() === name : freq === 'MONTHLY';
        const places = (which.toLowerCase().match(ONE) ?? []).map(placeOf);
        return isSame ? { days: [name], nth: places, freq: 'MONTHLY' } : {};
    }
    return freq !== 'MONTHLY' && days.length && OTHER.test(description) ? { interval: 2 } : {};
}
/** The day of the week that a rule without one gets from the day it starts (RFC 5545, 3.3.10). */
export function daysFromStart({ days, freq, dtstart }) {
    const isTold = days.length > 0 || freq !== 'WEEKLY' || !isDay(dtstart);
    return isTold ? days : [weekdayOf(dayNumber(dtstart))];
}
