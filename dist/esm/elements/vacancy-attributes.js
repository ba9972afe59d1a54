import { needsIn, NEED_AREAS } from '../feed/needs.js';
import { ageRange } from '../search/fits.js';
import { optionsOf } from '../view/vacancy-choices.js';
import { KIND_WORDS } from '../view/words/needs.js';
/** Frameworks set properties to numbers, null and undefined, whatever the types say. */
const asWords = (value) => typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
/** Codes that stand for something even where no setting has them. */
const CODES = { need: NEED_AREAS, kind: KIND_WORDS, area: {} };
/** The settings less a need, kind or area that nobody knows: a slip of the author's must not empty the list. */
export function knownSettings(settings, rows) {
    const preset = { ...settings.preset };
    const mend = [...settings.mend];
    for (const key of ['need', 'kind', 'area']) {
        const value = preset[key]?.toLowerCase();
        const known = [...Object.keys(CODES[key]), ...optionsOf(rows, key)];
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
    const number = (name, given, fallback, from, to) => {
        const text = asWords(given);
        const value = text === '' ? fallback : Number(text);
        if (Number.isInteger(value) && value >= from && value <= to)
            return value;
        mend.push(`${name}="${text}" is not a whole number from ${from} to ${to}. It is left out.`);
        return fallback;
    };
    const [need, age, kind, area] = [attributes.need, attributes.age, attributes.kind, attributes.area].map(asWords);
    // "autism" is as good as ASD; a word nobody knows may still be one of the feed's own.
    const code = need && !Object.hasOwn(NEED_AREAS, need) ? (needsIn(need)[0] ?? need) : need;
    const isAge = !age || ageRange(age) !== undefined;
    if (!isAge)
        mend.push(`age="${age}" is not an age. Write age="7" or age="11-16".`);
    return {
        preset: {
            ...(code && { need: code }),
            ...(age && isAge && { age: age.replace(/\s/g, '').replace(/–|to/, '-') }),
            ...(kind && { kind }),
            ...(area && { area }),
            ...(attributes.placesOnly && { 'places-only': 'yes' }),
        },
        hideUnder: number('hide-under', attributes.hideUnder, 0, 0, 100),
        headingLevel: number('heading-level', attributes.headingLevel, 2, 1, 6),
        mend,
    };
}
