/** Days as people write them: "Mondays and Thursdays", "First Saturday of the month", "21/12/2026". */
import { WEEK } from '../../feed/days.js';
import { dateIn } from '../sheet-dates.js';
import { dateCell } from './date-cells.js';
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const DAY = '(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?';
const ORDINALS = ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th', 'last'];
const ORDINAL = ORDINALS.join('|');
/** What may follow days; else "Sun room" would be Sundays. */
const NEXT = /^(?:$|[,:;.(–-]|\s*\d|\s*(?:from|at|between|till|until|term|school|in|during|only|except|noon|mid|all|mornings?|afternoons?|evenings?|nights?|each|every)(?![a-z]))/i;
const codeOf = (word) => WEEK.find((code) => code === word.slice(0, 2).toUpperCase()) ?? '';
const nameOf = (code) => NAMES[WEEK.findIndex((one) => one === code)] ?? '';
const taken = (text, pattern) => {
    const found = new RegExp(`^(?:${pattern})`, 'i').exec(text);
    if (!found)
        return undefined;
    const rest = text.slice(found[0].length);
    return NEXT.test(rest) ? { found, rest } : undefined;
};
/** The days that a list or a stretch names: "Mon, Wed - Fri". */
function listed(words) {
    const codes = [];
    for (const part of words.toLowerCase().split(/\s*(?:,|\band\b|&|\/)\s*/)) {
        const [from = '', to = from] = part.split(/\s*(?:-|–|\bto\b)\s*/).map(codeOf);
        const [start, end] = [from, to].map((code) => WEEK.findIndex((one) => one === code));
        if (start === undefined || end === undefined)
            continue;
        for (let day = start, left = 7; left > 0; day = (day + 1) % 7, left--) {
            codes.push(WEEK[day] ?? '');
            if (day === end)
                break;
        }
    }
    return [...new Set(codes)].join();
}
/** A day of the month: "First and third Tuesday of the month", "Last day of each month". */
function inMonth(text) {
    const month = ' (?:of|in) (?:the|each|every) (?:calendar )?month';
    const nth = taken(text, `(?:the |every |on the )?((?:(?:${ORDINAL})(?:,? ?(?:and|&) ?|, ?)?)+) (${DAY})${month}`);
    if (nth) {
        const places = (nth.found[1]?.toLowerCase().match(new RegExp(ORDINAL, 'g')) ?? []).map((word) => ORDINALS.findIndex((names) => names.split('|').includes(word)) + 1);
        const code = codeOf(nth.found[2] ?? '');
        const byday = places.map((place) => `${place > 4 ? -1 : place}${code}`).join();
        return { value: { freq: 'MONTHLY', byday }, rest: nth.rest };
    }
    const last = taken(text, `(?:the )?last day${month}`);
    if (last)
        return { value: { freq: 'MONTHLY', bymonthday: -1 }, rest: last.rest };
    const day = taken(text, `(?:the )?(?:day (\\d\\d?)|(\\d\\d?)(?:st|nd|rd|th))${month}`);
    const number = Number(day?.found[1] ?? day?.found[2]);
    return day && number >= 1 && number <= 31
        ? { value: { freq: 'MONTHLY', bymonthday: number }, rest: day.rest }
        : undefined;
}
function oneDate(text) {
    const date = taken(text, `(?:${DAY},? )?(\\d\\d?[/.-]\\d\\d?[/.-]\\d{2,4}|\\d\\d?(?:st|nd|rd|th)? [a-z]+ \\d{4})`);
    const value = date && dateIn(date.found[1] ?? '').value;
    return value && date ? { value: { dtstart: value }, rest: date.rest } : undefined;
}
/** The days at the start of a text. */
export function daysIn(text) {
    const monthly = inMonth(text) ?? oneDate(text);
    if (monthly)
        return monthly;
    const daily = taken(text, 'every day|daily|(?:7|seven) days a week|all week');
    if (daily)
        return { value: { freq: 'DAILY' }, rest: daily.rest };
    const usual = taken(text, '(?:every |on )?(weekdays?|week days|weekends?)');
    if (usual) {
        const byday = /end/i.test(usual.found[1] ?? '') ? 'SA,SU' : 'MO,TU,WE,TH,FR';
        return { value: { freq: 'WEEKLY', byday }, rest: usual.rest };
    }
    const second = taken(text, `(?:every (?:other|second)|alternate|fortnightly(?: on)?) (${DAY})`);
    if (second)
        return {
            value: { freq: 'WEEKLY', interval: 2, byday: codeOf(second.found[1] ?? '') },
            rest: second.rest,
        };
    const list = taken(text, `(?:every |each |on )?(${DAY}(?:\\s*(?:,? ?\\band\\b|,|&|/|-|–|\\bto\\b)\\s*${DAY}\\b)*)\\b`);
    return list && { value: { freq: 'WEEKLY', byday: listed(list.found[1] ?? '') }, rest: list.rest };
}
function listWords(codes) {
    const [first = '', last = ''] = [codes[0], codes.at(-1)];
    const isStretch = codes.length > 2 && WEEK.join().includes(codes.join());
    if (isStretch)
        return `${nameOf(first)}s to ${nameOf(last)}s`;
    const names = codes.map((code) => `${nameOf(code)}s`);
    return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
}
function monthWords({ byday, bymonthday }) {
    if (typeof bymonthday === 'number' && !byday)
        return bymonthday === -1 ? 'Last day of the month' : `Day ${bymonthday} of the month`;
    const parts = String(byday ?? '')
        .split(',')
        .map((part) => /^(-?\d)([A-Z]{2})$/.exec(part));
    const codes = new Set(parts.map((part) => part?.[2]));
    if (bymonthday !== undefined || codes.size !== 1 || parts.some((part) => !part))
        return '';
    const words = parts.map((part) => (part?.[1] === '-1' ? 'last' : ORDINALS[Number(part?.[1]) - 1]?.split('|')[0]) ?? '');
    if (words.some((word) => !word))
        return '';
    const which = [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' and ');
    return `${which.charAt(0).toUpperCase()}${which.slice(1)} ${nameOf(parts[0]?.[2] ?? '')} of the month`;
}
/** The words that `daysIn` reads as these parts of a rule; "" where there are none. */
export function dayWords(rule) {
    const { freq, byday, interval, dtstart } = rule;
    const codes = String(byday ?? '')
        .split(',')
        .filter(Boolean);
    if (freq === 'DAILY')
        return 'Every day';
    if (freq === 'MONTHLY')
        return monthWords(rule);
    if (freq === 'WEEKLY' && codes.length > 0 && codes.every(nameOf))
        return interval === 2 && codes.length === 1 ? `Every other ${nameOf(codes[0] ?? '')}` : listWords(codes);
    return !freq && typeof dtstart === 'string' && dtstart.length === 10 ? dateCell(dtstart) : '';
}
