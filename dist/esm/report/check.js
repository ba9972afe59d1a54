import { dateWarnings } from './check-dates.js';
import { ONLY_THE_CODE } from './check-duty.js';
import { checkedItems } from './check-items.js';
import { letterWarnings } from './check-letters.js';
import { smallNumberWarnings } from './check-people.js';
import { pictureWarnings, placeholderWarnings, readingAgeWarnings } from './check-text.js';
import { codeWarnings, fourteenWarnings, keyWarnings, shapeWarnings } from './check-whole.js';
/**
 * Looks at a report of a feed, one read from a page, or the reading itself: then also at what stands under no item, so that
 * a page with words and no headings, or with a link to a file only, is told of it.
 *
 * Several parts with one key add up. An item that only a question touches on is `thin`. A heading with nothing under it, or
 * with nothing but our own prompt, is `missing`. The Local Offer and the accessibility plan are `present` where they stand
 * only among the report's links, and a note says so.
 */
export function reportCheck(input, { setting, phase, today }) {
    const { report, unmatched, headings } = 'report' in input ? input : { report: input, unmatched: [], headings: [] };
    const looked = { report, unmatched, headings, setting, phase: phase ?? report.phase, today };
    const items = checkedItems(report, setting, looked.phase);
    return {
        items,
        warnings: [
            ...shapeWarnings(looked),
            ...fourteenWarnings(looked, items),
            ...dateWarnings(looked),
            ...codeWarnings(looked, items),
            ...placeholderWarnings(looked),
            ...smallNumberWarnings(looked),
            ...pictureWarnings(looked),
            ...letterWarnings(looked),
            ...readingAgeWarnings(looked),
            ...keyWarnings(looked),
        ],
    };
}
const ONLY_PEOPLE = 'Only people can judge whether it is true and good.';
/** The few sentences that stand above the lists. */
export function checkInWords({ items, warnings }, { setting } = {}) {
    const asked = items.filter(({ duty }) => duty !== 'good-practice');
    const counted = asked.length ? asked : items;
    const isOfCollege = items[0]?.key.startsWith('col-') ?? false;
    const isByCode = asked.some(({ duty }) => duty === 'code');
    const n = counted.length;
    const what = `${n} ${asked.length && !isByCode ? 'required headings' : 'headings'}`;
    const empty = counted.filter(({ state }) => state === 'missing' || state === 'not-required').length;
    const little = counted.filter(({ state }) => state === 'thin').length;
    const lines = [];
    if (empty)
        lines.push(`${empty} of ${what} ${empty === 1 ? 'has nothing under it' : 'have nothing under them'} yet.`);
    if (little) {
        const ofWhat = empty ? `${little} more` : `${little} of ${what}`;
        lines.push(`${ofWhat} ${little === 1 ? 'has too little under it' : 'have too little under them'}.`);
    }
    if (!empty && !little)
        lines.push(`All ${what} have something under them. ${ONLY_PEOPLE}`);
    if (isByCode)
        lines.push(ONLY_THE_CODE);
    else if (setting === 'hospital')
        lines.push('The law does not ask this report of a special school in a hospital.');
    else if (!asked.length)
        lines.push(`No law asks this of ${isOfCollege ? 'a college' : 'you'}: it is good practice.`);
    if (warnings.length)
        lines.push(warnings.length === 1
            ? 'There is 1 more thing to look at.'
            : `There are ${warnings.length} more things to look at.`);
    return lines;
}
