import { AREAS, NEED_AREAS } from '../feed/needs.js';
import { ageRange } from '../search/fits.js';
import { optionsOf } from '../view/vacancy-choices.js';
import { KIND_WORDS } from '../view/words/needs.js';
import { ageCode, asWords, HEADING_LEVELS, needCode, wholeNumber } from './attributes.js';
/** Codes that stand for something even where no setting has them. */
const CODES = { need: [...Object.keys(NEED_AREAS), ...AREAS], kind: Object.keys(KIND_WORDS), area: [] };
/** The settings less a need, kind or area that nobody knows: a slip of the author's must not empty the list. */
export function knownSettings(settings, rows) {
    const preset = { ...settings.preset };
    const mend = [...settings.mend];
    for (const key of ['need', 'kind', 'area']) {
        const value = preset[key]?.toLowerCase();
        const known = [...CODES[key], ...optionsOf(rows, key)];
        if (!value || known.some((one) => one.toLowerCase() === value))
            continue;
        mend.push(`${key}="${preset[key]}" is in no setting of the feed. It is left out.`);
        delete preset[key];
    }
    return { ...settings, preset, mend };
}
/** Reads the attributes. A wrong one is left out, said once in the console, and the rest stands. */
export function vacancySettings(attributes) {
    const mend = [];
    const [need, age, kind, area] = [attributes.need, attributes.age, attributes.kind, attributes.area].map(asWords);
    const isAge = !age || ageRange(age) !== undefined;
    if (!isAge)
        mend.push(`age="${age}" is not an age. Write age="7" or age="11-16".`);
    return {
        preset: {
            ...(need && { need: needCode(need) }),
            ...(age && isAge && { age: ageCode(age) }),
            ...(kind && { kind }),
            ...(area && { area }),
            ...(attributes.placesOnly && { 'places-only': 'yes' }),
        },
        hideUnder: wholeNumber('hide-under', attributes.hideUnder, [0, 0, 100], mend),
        headingLevel: wholeNumber('heading-level', attributes.headingLevel, HEADING_LEVELS, mend),
        mend,
    };
}
