/** The days a session happens, as far as anybody can know them. */
import { dayNumber, dayOf, isDay, lastDayNumber } from './days.js';
import { ruleOf } from './sessions-rule.js';
import { hasExceptions } from './sessions-season.js';
import { lastOf, seasonOn } from './sessions-terms.js';
/** Nothing that happens at all leaves more between two times: 29 February, over a year 100 that is no leap year. */
const FURTHEST = 8 * 366;
const not = (why) => ({ dates: [], why });
/** The first day it can be; the last, where one is known. */
function reachOf({ valid_from, valid_to, dtstart }) {
    const starts = [valid_from, dtstart].flatMap((date) => (date ? dayNumber(date) : []));
    return [Math.max(-Infinity, ...starts), valid_to ? lastDayNumber(valid_to) : undefined];
}
function oneOff({ dtstart, valid_from = '', unclear }, from) {
    if (unclear)
        return not('unclear');
    if (!isDay(dtstart))
        return not('which-days');
    // A day that is over before it is valid is no day to go on.
    if (dtstart < valid_from)
        return not('unclear');
    return dtstart < from ? not('over') : { dates: [dtstart] };
}
/** Days, both ends counted in: no holiday of a school year is longer. */
const LONGEST_HOLIDAY = 49;
/** Which days count in its season, and the last that anybody knows of; undefined where the terms do not tell. */
function seasonal({ schedule, season }, terms) {
    if (season !== 'term' && season !== 'holiday')
        return { isIn: () => true, known: Infinity };
    const [starts, ends = Infinity] = reachOf(schedule);
    // A scheme whose own dates are given, for one holiday: of the terms it matters only that it is not in them.
    if (season === 'holiday' && ends - starts < LONGEST_HOLIDAY)
        return { isIn: (date) => seasonOn(date, terms) !== 'term', known: Infinity };
    const last = lastOf(terms);
    // How many times there were before the first term that is known, nobody can count.
    const isCounted = !schedule.count || terms.some(({ from }) => dayNumber(from) <= starts);
    if (!last || !isCounted)
        return;
    return { isIn: (date) => seasonOn(date, terms) === season, known: dayNumber(last) };
}
/**
 * The days it happens, from `from` on, at most `most`. Never past what is known: the end of `valid_to`, or for term time
 * and holidays the last day of the last term. `why` instead of days where they cannot be told.
 *
 * @param terms as `termsOf` gives them.
 * @param from a full day.
 */
export function datesOf(session, terms, from, most) {
    const { schedule } = session;
    if (session.isOneOff)
        return oneOff(schedule, from);
    const rule = ruleOf(schedule);
    if (typeof rule === 'string')
        return not(rule);
    if (hasExceptions(schedule))
        return not('exceptions');
    const { count = Infinity, dtstart } = schedule;
    if (count < Infinity && !isDay(dtstart))
        return not('which-weeks');
    const today = dayNumber(from);
    const [starts, ends = Infinity] = reachOf(schedule);
    if (ends < today)
        return not('over');
    const year = seasonal(session, terms);
    if (!year)
        return not('terms');
    const last = Math.min(ends, year.known);
    const dates = [];
    // What is counted is counted from its first day.
    let day = count < Infinity ? starts : Math.max(starts, today);
    let [left, quiet] = [count, 0];
    for (; day <= last && quiet <= FURTHEST && left > 0 && dates.length < most; day++) {
        quiet++;
        if (!rule(day))
            continue;
        const date = dayOf(day);
        if (!year.isIn(date))
            continue;
        left--;
        quiet = 0;
        if (day >= today)
            dates.push(date);
    }
    if (dates.length || most < 1)
        return { dates };
    if (left < 1 || (last === ends && ends < Infinity))
        return not('over');
    return not(year.known < Infinity ? 'terms' : 'unclear');
}
