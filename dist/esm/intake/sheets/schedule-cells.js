/** When a service happens: `schedules`, one to a line. */
import { dateIn } from '../sheet-dates.js';
import { oneLine } from '../text.js';
import { dateCell } from './date-cells.js';
import { daysIn, dayWords } from './day-words.js';
import { hourWords, hoursIn } from './hour-words.js';
const trimmed = (text) => text.replace(/^[\s,:;.–-]+/, '');
/** "from 05/09/2026 until 17/07/2027", before a comma or the end. */
function validIn(text) {
    const [whole = '', from, to, until] = /^(?:from (.+?)(?: (?:until|to|till) (.+?))?|until (.+?))(?=,|$)/i.exec(text) ?? [];
    const start = from && dateIn(from).value;
    const typedEnd = to ?? until;
    const end = typedEnd && dateIn(typedEnd).value;
    if (!whole || (from && !start) || (typedEnd && !end))
        return { value: {}, rest: text };
    return {
        value: { ...(start && { valid_from: start }), ...(end && { valid_to: end }) },
        rest: trimmed(text.slice(whole.length)),
    };
}
function read(typed) {
    const text = oneLine(typed).trim();
    const days = daysIn(text);
    const afterDays = days ? trimmed(days.rest) : text;
    // "Fri/Sat nights, 6pm - 10am": the part of the day between the days and the hours.
    const [part = '', when = ''] = (days && /^(mornings?|afternoons?|evenings?|nights?)[\s,:]+(?=\d|from )/i.exec(afterDays)) ?? [];
    const hours = hoursIn(afterDays.slice(part.length), Boolean(days));
    if (!days && !hours) {
        return { value: { description: text }, ...(isAboutTime(text) ? {} : { fault: 'times' }) };
    }
    // "10am - 12pm Saturdays": the hours first.
    const later = !days && hours ? daysIn(trimmed(hours.rest)) : undefined;
    const { value: valid, rest } = validIn(trimmed(later ? later.rest : (hours?.rest ?? afterDays)));
    const words = rest.replace(/^\(([^()]*)\)$/, '$1');
    const description = [hours && when, words].filter(Boolean).join(', ');
    const { opens_at, closes_at } = hours ?? {};
    return {
        value: {
            ...days?.value,
            ...later?.value,
            ...(opens_at && { opens_at }),
            ...(closes_at && { closes_at }),
            ...valid,
            ...(description && { description }),
        },
    };
}
/** Term time, holidays and a few others are understood from words alone. */
const isAboutTime = (text) => /\bterm\b|holiday|half[- ]term|all year|all year round|24 ?\/ ?7|24 hours|month|week|night/i.test(text);
function write(schedule) {
    const { opens_at, closes_at, valid_from, valid_to, description } = schedule;
    const start = [dayWords(schedule), hourWords(opens_at, closes_at)].filter(Boolean).join(' ');
    const from = typeof valid_from === 'string' ? `from ${dateCell(valid_from)}` : '';
    const until = typeof valid_to === 'string' ? `until ${dateCell(valid_to)}` : '';
    const valid = start ? [from, until].filter(Boolean).join(' ') : '';
    return [start, valid, description].filter(Boolean).join(', ');
}
export const SCHEDULE = {
    names: {
        id: 'id',
        from: 'valid_from',
        until: 'valid_to',
        starts: 'dtstart',
        'last day': 'until',
        times: 'count',
        repeats: 'freq',
        every: 'interval',
        days: 'byday',
        'day of month': 'bymonthday',
        opens: 'opens_at',
        closes: 'closes_at',
        words: 'description',
        how: 'attending_type',
    },
    numbers: ['count', 'interval', 'bymonthday'],
    read,
    write,
};
