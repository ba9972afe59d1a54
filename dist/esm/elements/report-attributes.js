import { partialDate } from '../feed/dates.js';
import { asWords, HEADING_LEVELS, wholeNumber } from './attributes.js';
const SETTINGS = {
    mainstream: true,
    nursery: true,
    special: true,
    hospital: true,
    pru: true,
    'ap-academy': true,
    '16-19-academy': true,
    college: true,
    'specialist-college': true,
    independent: true,
};
const isSetting = (words) => Object.hasOwn(SETTINGS, words);
/** Reads the attributes. A wrong one is left out, said once in the console, and the rest stands. */
export function reportSettings(attributes) {
    const mend = [];
    const setting = asWords(attributes.setting).toLowerCase();
    if (setting && !isSetting(setting))
        mend.push(`setting="${setting}" is none we know. Write one of: ${Object.keys(SETTINGS).join(', ')}.`);
    const date = (name, given) => {
        const words = asWords(given);
        const found = partialDate(words);
        if (words && !found)
            mend.push(`${name}="${words}" is not a date. Write ${name}="2026-09" or "2026-09-01".`);
        return found;
    };
    const order = asWords(attributes.order);
    if (order && !/^(?:own|law)$/.test(order))
        mend.push(`order="${order}" is not "law". It is left out.`);
    const phase = asWords(attributes.phase);
    const reviewed = date('reviewed', attributes.reviewed);
    const nextReview = date('next-review', attributes.nextReview);
    return {
        ...(isSetting(setting) && { setting }),
        ...(phase && { phase }),
        ...(reviewed && { reviewed }),
        ...(nextReview && { nextReview }),
        isLawOrder: order === 'law',
        headingLevel: wholeNumber('heading-level', attributes.headingLevel, HEADING_LEVELS, mend),
        pictureHosts: asWords(attributes.pictureHosts).split(/\s+/).filter(Boolean),
        mend,
    };
}
