import { needsIn, NEED_AREAS } from '../feed/needs.js';
import { FACETS, fitOf } from '../search/facets.js';
import { startCategories } from '../view/finder-start.js';
const PRESETS = [
    'need',
    'age',
    'area',
    'category',
    'level',
    'first',
    'cost',
    'time',
    'access',
    'language',
];
/** Frameworks set properties to numbers, null and undefined, whatever the types say. */
const asWords = (value) => typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
const wordsIn = (value) => asWords(value)
    .split(/[\s,]+/)
    .filter(Boolean);
/** As people write them, as the filters know them. */
const CODES = {
    // "autism" is as good as ASD; a word nobody knows may still be a condition, or one of the feed's own.
    need: (words) => (Object.hasOwn(NEED_AREAS, words) ? words : (needsIn(words)[0] ?? words)),
    age: (words) => words.replace(/\s/g, '').replace(/–|to/, '-'),
    category: (words) => words.toLowerCase().replace(/[^a-z\d]+/g, '-'),
    first: (words) => words.toLowerCase(),
    cost: (words) => words.toLowerCase().replace(/\s+/g, '-'),
    time: (words) => words.toLowerCase(),
    access: (words) => words.toLowerCase(),
};
/** Words that no service needs to have for them to mean something. */
const isKnown = (facet, value) => (facet === 'need' && Object.hasOwn(NEED_AREAS, value)) ||
    (facet === 'age' && /^\d{1,2}(-\d{1,2})?$/.test(value)) ||
    (facet === 'category' && startCategories(value) !== undefined);
/** Reads the attributes. A wrong one is left out, said once in the console, and the rest stands. */
export function finderSettings(attributes, services, context) {
    const mend = [];
    const preset = attributes.openToUs ? { open: 'yes' } : {};
    for (const facet of PRESETS) {
        const given = asWords(attributes[facet]);
        const value = CODES[facet]?.(given) ?? given;
        if (!value)
            continue;
        if (isKnown(facet, value) || services.some((service) => fitOf(service, facet, value, context) === 'yes'))
            preset[facet] = value;
        else
            mend.push(`${facet}="${given}" fits no service of the feed. It is left out.`);
    }
    const wanted = wordsIn(attributes.filters);
    const unknown = wanted.filter((word) => word !== 'none' && !FACETS.some((facet) => facet === word));
    if (unknown.length)
        mend.push(`filters has ${unknown.join(', ')}, which is none of: ${FACETS.join(', ')}. It is left out.`);
    const level = asWords(attributes.headingLevel) || '2';
    const isLevel = /^[1-6]$/.test(level);
    if (!isLevel)
        mend.push(`heading-level="${level}" is not a whole number from 1 to 6. It is left out.`);
    return {
        preset,
        filters: wanted.length > unknown.length ? FACETS.filter((facet) => wanted.includes(facet)) : FACETS,
        audience: asWords(attributes.audience) === 'young-people' ? 'young-people' : 'everyone',
        headingLevel: isLevel ? Number(level) : 2,
        pictureHosts: wordsIn(attributes.pictureHosts),
        mend,
    };
}
