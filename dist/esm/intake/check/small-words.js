import { givesAway } from '../counts.js';
import { found } from './fault.js';
/** "One more child" counts no child. */
const MORE = /\b(?:up to )?(?:[1-4]|one|two|three|four) (?:more|extra|further|other|new|of our)\b/gi;
const FEW = '(?:[1-4]|one|two|three|four)';
const PUPILS = "(?:pupils?|child(?:ren)?|learners?|students?)\\b(?!['’]|-| (?:rooms?|places?|cent(?:re|er)s?|premium))";
/** Words that count who is there now. A number of children alone does not: "groups of four children". */
const THERE = new RegExp([
    `\\b(?:there (?:is|are)|we have|has) (?:currently |now |only |just )?${FEW} (?:\\w+ )?${PUPILS}`,
    `\\b(?:currently|at present|now) (?:only |just )?${FEW} (?:\\w+ )?${PUPILS}`,
    `\\b${FEW} (?:\\w+ )?${PUPILS} (?:are |is )?(?:on roll|currently|at present|now|attend|here|(?:with|have|has) an EHC|in (?:the|our) (?:base|unit|provision))\\b`,
    `\\b${FEW} (?:are |is )?on roll\\b`,
    `\\(${FEW} ${PUPILS}\\)`,
].join('|'), 'i');
/** Numbers that count years, ages, hours and the like. */
const OTHERS = /\b(?:years?|yrs?|y|ks|key stages?|ages?|aged|class|phase|tier|stage|level|term|band|site|room|part) ?\d+(?: ?(?:-|–|to|and|or|&|,) ?\d+)*|£ ?\d+|\d+ ?(?:am|pm|st|nd|rd|th|%)\b|\d+(?:[:/.-]\d+)+|\b(?:\d+|two|three|four)[ -](?:to[ -]one|days?|weeks?|months?|years?|terms?|hours?|minutes?|miles?|staff|adults?|teachers?|assistants?|rooms?|class(?:es)?|sites?|january|february|march|april|may|june|july|august|september|october|november|december)\b/gi;
const ALONE = /\b(?:[1-4]|two|three|four)\b/i;
const OF_PLACES = /\b\d+ (?:out )?of (?:the |our |its )?\d+\b/i;
/** Beside a band: any small number, and any part of the whole. */
function undoesBand(words) {
    const rest = words.replace(OTHERS, ' ');
    return ALONE.test(rest) || OF_PLACES.test(rest);
}
const NOTE = /\bsend\.(?:places\[\d+\]|places\b.*\.note$|places_note$)/;
/**
 * Words of a record with places, where a number in words undoes what a band hides.
 *
 * @param told places where a count is told already
 */
export const smallWordFaults = ({ leaves, record, service }, told) => leaves.flatMap(({ path, name, value }) => {
    if (typeof value !== 'string' || name === 'on_roll_band' || told.has(path))
        return [];
    const words = value.slice(0, 20_000).replace(MORE, '');
    const line = /\bsend\.places\[(\d+)\]\.note$/.exec(path)?.[1];
    const isBanded = line !== undefined && service?.send.places[Number(line)]?.on_roll_band !== undefined;
    const isTold = (NOTE.test(path) && givesAway(words, 'words', false)) ||
        (isBanded && undoesBand(words)) ||
        (service?.send.places.length && THERE.test(words));
    return isTold ? [found('smallWords', { path, record })] : [];
});
