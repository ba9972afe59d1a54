import { FACETS, fitOf } from '../search/facets.js';
import { ageRange, isNeedCode } from '../search/fits.js';
import { startCategories } from '../view/finder-start.js';
import { ageCode, asWords, HEADING_LEVELS, needCode, wholeNumber } from './attributes.js';
/** Filters that an attribute of the same name presets. `open` has a name of its own. */
export const PRESETS = [
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
    'where',
    'checked',
];
/** The other attributes that decide what there is before a visitor has done anything. */
export const OTHERS = ['openToUs', 'filters', 'audience', 'headingLevel', 'pictureHosts'];
const wordsIn = (value) => asWords(value)
    .split(/[\s,]+/)
    .filter(Boolean);
/** As people write them, as the filters know them. */
const CODES = {
    need: needCode,
    age: ageCode,
    category: (words) => words.toLowerCase().replace(/[^a-z\d]+/g, '-'),
    first: (words) => words.toLowerCase(),
    cost: (words) => words.toLowerCase().replace(/\s+/g, '-'),
    time: (words) => words.toLowerCase(),
    access: (words) => words.toLowerCase(),
    where: (words) => words.toLowerCase().replace(/\s+/g, '-'),
    checked: (words) => words.toLowerCase(),
};
/** Words that no service needs to have for them to mean something. */
const isKnown = (facet, value) => (facet === 'need' && isNeedCode(value)) ||
    (facet === 'age' && ageRange(value) !== undefined) ||
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
    return {
        preset,
        filters: wanted.length > unknown.length ? FACETS.filter((facet) => wanted.includes(facet)) : FACETS,
        audience: asWords(attributes.audience) === 'young-people' ? 'young-people' : 'everyone',
        headingLevel: wholeNumber('heading-level', attributes.headingLevel, HEADING_LEVELS, mend),
        pictureHosts: wordsIn(attributes.pictureHosts),
        mend,
    };
}
