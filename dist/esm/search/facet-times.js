/** When and how a service can be used, as far as its record tells: the facets that are worked out, not only read. */
import { dayNumber, isDay, WEEK, weekdayOf } from '../feed/days.js';
import { sessionsOf } from '../feed/sessions.js';
import { remember } from './remember.js';
/** Keys of `send.times`, in the order they are offered. */
export const TIMES = ['daytime', 'evening', 'weekend', 'school-holiday', 'term-time', 'overnight'];
/** A record that says nothing: one for all, so that it is read once. */
export const SILENT = { yes: [], isOpen: true };
/** Days of the week it may be on; undefined where they are not said. */
function daysOf({ schedule: { days, freq, dtstart }, isOneOff }) {
    if (days.length)
        return days;
    if (freq === 'DAILY')
        return WEEK;
    return isOneOff && isDay(dtstart) ? [weekdayOf(dayNumber(dtstart))] : undefined;
}
function timesOfSession(session) {
    const { season } = session;
    const { opens_at = '', closes_at = '', overnight } = session.schedule;
    const days = daysOf(session);
    // Pushed one by one: thousands of sessions are read before the first search.
    const times = [];
    if (opens_at >= '05:00' && opens_at < '17:00')
        times.push('daytime');
    if (opens_at >= '17:00' || (!overnight && (closes_at >= '19:00' || closes_at === '00:00')))
        times.push('evening');
    if (days?.includes('SA') || days?.includes('SU'))
        times.push('weekend');
    if (overnight)
        times.push('overnight');
    if (season === 'term' || season === 'all-year')
        times.push('term-time');
    if (season === 'holiday' || season === 'all-year')
        times.push('school-holiday');
    return times;
}
/** The times that are surely said, with repeats. @param today leaves out what is over; without it, all count. */
export const timesOf = (service, today = '') => service.schedules.length
    ? [...service.send.times, ...sessionsOf(service, today).flatMap(timesOfSession)]
    : service.send.times;
/**
 * `send.times`, and what the sessions in force show: Saturday or Sunday, from 17:00 (or until 19:00 or later), over night,
 * in term time or in the holidays. Days without hours leave the hours unsaid; the season is known only where it is said.
 */
export function timesSaid(service, today) {
    const { send, schedules } = service;
    if (!schedules.length && !send.times.length)
        return SILENT;
    const now = sessionsOf(service, today);
    const yes = [...new Set(timesOf(service, today))];
    if (send.times.length)
        return { yes, isOpen: false };
    if (!now.length)
        return SILENT;
    const hasDays = now.every(daysOf);
    const hasHours = now.every(({ schedule: { opens_at, closes_at, unclear } }) => opens_at && closes_at && !unclear);
    const hasSeason = now.every(({ season }) => season !== 'unsaid');
    const isKnown = {
        weekend: hasDays,
        'school-holiday': hasSeason,
        'term-time': hasSeason,
    };
    return { yes, maybe: TIMES.filter((time) => !(isKnown[time] ?? hasHours)), isOpen: false };
}
/** Codes of `send.access`, in the order they are offered, and the words for each, as the whole of a sentence. */
const ACCESS_WORDS = [
    [
        'step-free',
        'no steps|step[- ]free(?: access| entrance)?|level access|wheelchair accessible(?: entrance)?',
    ],
    ['hoist', '(?:ceiling )?hoists?'],
    ['changing-place', 'changing places?(?: toilet)?'],
    ['accessible-toilet', '(?:accessible|disabled) toilets?(?: facilities)?'],
    ['hearing-loop', '(?:hearing|induction) loops?'],
    ['bsl', 'bsl|bsl interpreters?|british sign language'],
    ['quiet-time', 'quiet (?:times?|hours?|sessions?)'],
    ['parking', '(?:accessible|disabled|blue badge) (?:car )?parking(?: spaces?)?'],
    ['assistance-dogs', '(?:assistance|guide) dogs(?: welcome)?'],
];
export const ACCESS = ACCESS_WORDS.map(([code]) => code);
const ACCESS_TEXTS = ACCESS_WORDS.map(([code, words]) => [code, new RegExp(`^(?:${words})$`, 'i')]);
/** What the words of one place say is there in full. "Partial wheelchair access" and "No hoist" say nothing here. */
const accessOfWords = remember((text) => {
    const parts = text
        .split(/[.;\n]/)
        .map((sentence) => sentence.trim())
        .flatMap((sentence) => (/^no (?!steps\b)/i.test(sentence) ? [] : sentence.split(/, | and /)));
    return ACCESS_TEXTS.flatMap(([code, words]) => parts.some((part) => words.test(part.trim())) ? [code] : []);
});
/**
 * `yes` only where the record says yes. `part` is not said: a family who needs a hoist must not be told there is one, nor
 * lose a place that may do. `no` leaves out. Words of an address count where every address of the service has them.
 */
export function accessSaid({ send, locations, languages }) {
    if (!send.access.length && !languages.length && !locations.some((place) => place.accessibility.length))
        return SILENT;
    const answered = new Set(send.access.map(({ code }) => code));
    const codes = (answer) => send.access.flatMap((item) => (item.answer === answer ? [item.code] : []));
    const places = locations.filter(({ type }) => type === 'physical');
    const [first = [], ...others] = places.map(({ accessibility }) => accessOfWords(accessibility.join('\n')));
    const ofWords = first.filter((code) => others.every((list) => list.includes(code)));
    const sign = languages.some((name) => /^(?:bsl|british sign language)$/i.test(name)) ? ['bsl'] : [];
    const more = [...ofWords, ...sign].filter((code) => !answered.has(code));
    return { yes: [...new Set([...codes('yes'), ...more])], no: codes('no'), isOpen: true };
}
