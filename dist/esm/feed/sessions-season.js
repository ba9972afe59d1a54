/** When in the school year something happens, from what is said of it. */
import { own } from './own.js';
const TERM = String.raw `term[- ]?time`;
const HOLIDAY = String.raw `(?:school|summer|easter|christmas|half[- ]term) holidays?`;
/** Whatever says no: what is said of the year beside it may be just what is not so. */
const NOT = /\b(?:not|no|except|excluding|outside|closed)\b/i;
const WITHOUT = new RegExp(String.raw `\b(?:not|except|excluding|outside|closed|no (?:sessions?|clubs?|groups?))(?: (?:of|for|open))?(?: (?:in|on|during|over))?(?: the)? (?:(${TERM})|${HOLIDAY})\b`, 'gi');
const IN_TERM = new RegExp(String.raw `\b(?:${TERM}|(?:autumn|spring|summer) term)\b`, 'i');
const IN_HOLIDAY = new RegExp(String.raw `\b(?:${HOLIDAY}|(?:and|or)(?: in| during)?(?: the)? holidays)\b`, 'i');
const ALL_YEAR = /\b(?:all year|all the year|52 weeks)\b/i;
/** "Not in the school holidays" is term time. Of any other no, nothing is taken. */
function seasonIn(words) {
    let [term, holiday] = [false, false];
    const rest = words.replace(WITHOUT, (_, isTerm) => {
        if (isTerm)
            holiday = true;
        else
            term = true;
        return '';
    });
    if (!NOT.test(rest)) {
        if (ALL_YEAR.test(rest))
            return term ? 'term' : holiday ? 'holiday' : 'all-year';
        const [inTerm, inHoliday] = [IN_TERM.test(rest), IN_HOLIDAY.test(rest)];
        [term, holiday] = [inTerm || (term && !inHoliday), inHoliday || (holiday && !inTerm)];
    }
    return term ? (holiday ? 'all-year' : 'term') : holiday ? 'holiday' : 'unsaid';
}
const seasons = new Map();
/** What a schedule itself says. Its words are read once: a feed says the same few things of many. */
export function seasonOfSchedule({ holiday, description }) {
    if (holiday)
        return 'holiday';
    if (!description)
        return 'unsaid';
    let season = seasons.get(description);
    if (!season)
        seasons.set(description, (season = seasonIn(description)));
    return season;
}
const OF_TIMES = { 'term-time': 'term', 'school-holiday': 'holiday' };
/**
 * What a schedule says, else what its service's `send.times` says where that names one of the two only. Weekends and
 * holidays are two times it is on, not weekends in the holidays.
 */
export function seasonOf(schedule, { send }) {
    const said = seasonOfSchedule(schedule);
    if (said !== 'unsaid')
        return said;
    const [first = 'unsaid', ...others] = send.times.flatMap((time) => own(OF_TIMES, time) ?? []);
    const isBoth = others.length > 0 || (first === 'holiday' && send.times.includes('weekend'));
    return isBoth ? 'unsaid' : first;
}
/** Words that take days away from a rule: "except in August", "some Saturdays", "summer holidays". */
const EXCEPT = /\b(?:except|excluding|apart from|not (?:on|in|during|over)|no (?:sessions?|clubs?|groups?|meetings?) (?:on|in|during|over)|closed)\b/i;
const SOME = /\b(?:some|selected|certain|most)(?: \w+)? (?:weeks?|weekends?|dates|\w+days)\b|\bdates (?:may )?vary\b/i;
const PART = /\b(?:(?:summer|easter|christmas|half[- ]term) holidays?|half[- ]terms?|(?:autumn|spring|summer) terms?)\b/i;
/** Do its words say that it is not on every day its rule names? */
export function hasExceptions({ description = '', valid_to }) {
    const rest = description.replace(WITHOUT, '');
    return EXCEPT.test(rest) || SOME.test(rest) || (!valid_to && PART.test(rest));
}
