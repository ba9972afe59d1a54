import { needsIn, NEED_AREAS } from '../feed/needs.js';
import { ageRange } from '../view/vacancy-choices.js';
/** Reads the attributes. A wrong one is left out, said once in the console, and the rest stands. */
export function vacancySettings(attributes) {
    const mend = [];
    const number = (name, text, fallback, from, to) => {
        const value = text.trim() === '' ? fallback : Number(text);
        if (Number.isInteger(value) && value >= from && value <= to)
            return value;
        mend.push(`${name}="${text}" is not a whole number from ${from} to ${to}. It is left out.`);
        return fallback;
    };
    const { need, age, kind, area, placesOnly } = attributes;
    // "autism" is as good as ASD; a word nobody knows may still be one of the feed's own.
    const code = need && !(need in NEED_AREAS) ? (needsIn(need)[0] ?? need) : need;
    const isAge = !age || ageRange(age) !== undefined;
    if (!isAge)
        mend.push(`age="${age}" is not an age. Write age="7" or age="11-16".`);
    return {
        preset: {
            ...(code && { need: code }),
            ...(age && isAge && { age: age.replace(/\s/g, '').replace(/–|to/, '-') }),
            ...(kind && { kind }),
            ...(area && { area }),
            ...(placesOnly && { 'places-only': 'yes' }),
        },
        hideUnder: number('hide-under', attributes.hideUnder, 0, 0, 100),
        headingLevel: number('heading-level', attributes.headingLevel, 2, 1, 6),
        mend,
    };
}
