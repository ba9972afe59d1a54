import { areaNamed } from '../search/area-named.js';
import { fitOf } from '../search/facets.js';
import { ageRange, isNeedCode } from '../search/fits.js';
import { startCategories } from '../view/finder-start.js';
import { ageCode, asWords, HEADING_LEVELS, needCode, wholeNumber } from './attributes.js';
const wordsIn = (value) => asWords(value)
    .split(/[\s,]+/)
    .filter(Boolean);
const small = (words) => words.toLowerCase();
const dashed = (words) => words.toLowerCase().replace(/[\s_]+/g, '-');
/** As people write them, as the filters know them. */
const CODES = {
    need: needCode,
    age: ageCode,
    category: (words) => words.toLowerCase().replace(/[^a-z\d]+/g, '-'),
    first: dashed,
    cost: dashed,
    time: small,
    access: small,
    where: dashed,
    checked: small,
    kind: small,
    setting: dashed,
    payment: dashed,
    transport: small,
    care: small,
};
/** Words that no service needs to have for them to mean something. */
const isKnown = (facet, value) => (facet === 'need' && isNeedCode(value)) ||
    (facet === 'age' && ageRange(value) !== undefined) ||
    (facet === 'category' && startCategories(value) !== undefined);
export const presetsOf = (filters) => filters.filter((facet) => facet !== 'open');
/** Reads the attributes. A wrong one is left out, said once in the console, and the rest stands. */
export function visitSettings({ filters }, attributes, services, context) {
    const mend = [];
    const preset = attributes.openToUs ? { open: 'yes' } : {};
    for (const facet of presetsOf(filters)) {
        const given = asWords(attributes[facet]);
        const words = CODES[facet]?.(given) ?? given;
        const value = facet === 'area' ? (areaNamed(words, services) ?? words) : words;
        if (!value)
            continue;
        if (isKnown(facet, value) || services.some((service) => fitOf(service, facet, value, context) === 'yes'))
            preset[facet] = value;
        else
            mend.push(`${facet}="${given}" fits no service of the feed. It is left out.`);
    }
    const wanted = wordsIn(attributes.filters);
    const unknown = wanted.filter((word) => word !== 'none' && !filters.some((facet) => facet === word));
    if (unknown.length)
        mend.push(`filters has ${unknown.join(', ')}, which is none of: ${filters.join(', ')}. It is left out.`);
    return {
        preset,
        filters: wanted.length > unknown.length ? filters.filter((facet) => wanted.includes(facet)) : filters,
        audience: asWords(attributes.audience) === 'young-people' ? 'young-people' : 'everyone',
        headingLevel: wholeNumber('heading-level', attributes.headingLevel, HEADING_LEVELS, mend),
        pictureHosts: wordsIn(attributes.pictureHosts),
        mend,
    };
}
