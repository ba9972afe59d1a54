/** One session as a calendar file (iCalendar, RFC 5545): in local time, so that it keeps its hours when the clocks change. */
import { dayNumber } from '../feed/days.js';
import { madeId } from '../feed/identity.js';
import { datesOf } from '../feed/sessions.js';
import { escaped, folded, LONDON } from './calendar-lines.js';
import { timeLines } from './calendar-rule.js';
import { dateInWords } from './formats.js';
import { hoursInWords } from './service-times.js';
import { placeInShort } from './service-where.js';
import { sayCalendar } from './words/calendar.js';
/** Longer than any half of a term: half term is not told. */
const LONG_TERM = 70;
function whenOf(session, { terms, today }) {
    const { schedule, season } = session;
    const isSeasonal = season === 'term' || season === 'holiday';
    const hasEnd = session.isOneOff || isSeasonal || schedule.valid_to || schedule.count;
    const { dates } = datesOf(session, terms, today, hasEnd ? Infinity : 1);
    const [first, last = first] = [dates[0], dates.at(-1)];
    if (!first || !last)
        return;
    if (!hasEnd)
        return { first, without: [] };
    if (!isSeasonal || session.isOneOff)
        return { first, last, without: [] };
    const { count: _, ...rule } = { ...schedule, valid_to: last };
    const on = new Set(dates);
    const all = datesOf({ ...session, schedule: rule, season: 'all-year' }, terms, first, Infinity).dates;
    return { first, last, without: all.filter((date) => !on.has(date)) };
}
function placeOf({ locations }, { location }) {
    const place = locations[location ?? 0];
    if (!place || place.type === 'postal' || (location === undefined && locations.length > 1))
        return '';
    const { type, masked, name, lines } = place;
    return type === 'virtual' || masked
        ? placeInShort(place)
        : [...new Set([name, ...lines])].filter(Boolean).join(', ');
}
function notesOf(service, session, { last = '' }, { terms, today }) {
    const { schedule, season, isOneOff } = session;
    const { opens_at, closes_at, description, valid_to, count } = schedule;
    const isSeasonal = !isOneOff && (season === 'term' || (season === 'holiday' && !valid_to));
    const known = terms.filter(({ to }) => to >= today);
    const end = known.at(-1)?.to;
    const isCut = isSeasonal && !count && end && last <= end && !(valid_to && valid_to <= end);
    const isLong = known.some(({ from, to }) => dayNumber(to) - dayNumber(from) > LONG_TERM);
    const phone = service.phones[0]?.number;
    const notes = [
        opens_at || !closes_at ? '' : hoursInWords(schedule),
        description,
        opens_at ? (closes_at ? '' : sayCalendar('noEnd')) : sayCalendar('noHours'),
        season === 'unsaid' && !isOneOff ? sayCalendar('season') : '',
        isSeasonal && isLong ? sayCalendar('halfTerm') : '',
        isCut ? sayCalendar('lastTerm', { date: dateInWords(end) }) : '',
        sayCalendar('made', { date: dateInWords(today) }),
        phone ? sayCalendar('ring', { phone }) : '',
    ];
    return notes.flatMap((note) => note || []);
}
/** The file's text; undefined where `datesOf` says why there are no days to put in it. */
export function calendarFile(service, session, options) {
    const when = whenOf(session, options);
    if (!when)
        return;
    const { schedule } = session;
    const place = placeOf(service, schedule);
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//local-offer-widgets//Short breaks//EN',
        'CALSCALE:GREGORIAN',
        ...(schedule.opens_at ? LONDON : []),
        'BEGIN:VEVENT',
        `UID:${madeId(service.feed, service.id)}-${madeId(JSON.stringify(schedule))}@local-offer-widgets`,
        `DTSTAMP:${options.stamp}`,
        ...timeLines(session, when),
        `SUMMARY:${escaped(service.name)}`,
        ...(place ? [`LOCATION:${escaped(place)}`] : []),
        ...(options.address ? [`URL:${options.address}`] : []),
        `DESCRIPTION:${escaped(notesOf(service, session, when, options).join('\n'))}`,
        'END:VEVENT',
        'END:VCALENDAR',
    ];
    return lines.map((line) => `${folded(line)}\r\n`).join('');
}
/** A name for the file, of letters and digits of any script. */
export function calendarName({ name }) {
    const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['times'];
    return `${words.join('-').slice(0, 60)}.ics`;
}
