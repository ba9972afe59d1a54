import { own } from '../../feed/own.js';
import { isRaw } from '../../feed/spot.js';
import { slug } from '../text.js';
import { BY_CATEGORY, BY_LINK, BY_REPORT_KEY, CATEGORY_OF_KIND, COVERAGE_LAW, HEADINGS, } from './coverage-data.js';
import { foundAs } from './fault.js';
import { isShown } from './look.js';
import { STATUTORY } from './statutory-data.js';
/** Categories as the record names them, else what its kind and its terms are called. */
function categoriesOf({ send: { categories, kind = '' }, terms }) {
    if (categories.length)
        return categories.map(slug);
    const ofKind = own(CATEGORY_OF_KIND, kind);
    return [...(ofKind ? [ofKind] : []), ...terms.map(({ name }) => slug(name))];
}
/** The keys of all lines that have something under them. */
function keysWith(look) {
    const { feed, entries } = look;
    const { links, coverage = [], short_breaks, ordinarily_available, how_places_are_decided } = feed.send;
    const ofServices = entries.flatMap((entry) => entry.service && isShown(entry)
        ? categoriesOf(entry.service).flatMap((key) => own(BY_CATEGORY, key) ?? [])
        : []);
    const ofLinks = Object.keys(links).flatMap((name) => own(BY_LINK, name) ?? []);
    return new Set([
        ...ofServices,
        ...ofLinks,
        ...ofReports(feed),
        ...(short_breaks ? ['lo-13a'] : []),
        ...(short_breaks?.moving_on?.length || short_breaks?.adult_url ? ['lo-13b'] : []),
        ...(ordinarily_available?.length ? ['lo-3a'] : []),
        ...(Object.keys(how_places_are_decided).length ? ['lo-18'] : []),
        ...coverage.flatMap(({ key, url, note }) => (url || note ? [key] : [])),
    ]);
}
const ofReports = ({ reports }) => [
    ...(reports.length ? ['lo-6'] : []),
    ...reports.flatMap(({ sections }) => sections.flatMap(({ key }) => own(BY_REPORT_KEY, key) ?? [])),
];
const LINES = HEADINGS.flatMap(([, lines]) => lines);
function countOf(keys) {
    const isThere = ([key]) => keys.has(key);
    return {
        headings: HEADINGS.length,
        headings_with_something: HEADINGS.filter(([, lines]) => lines.some(isThere)).length,
        lines: LINES.length,
        lines_with_something: LINES.filter(isThere).length,
    };
}
const paragraphOf = ([, paragraph]) => paragraph.replace(/\(.*/, '');
const keysOf = (lines) => lines.map(([key]) => key).join(', ');
function headingFault(label, lines, keys) {
    const empty = lines.filter(([key]) => !keys.has(key));
    const [first] = lines;
    if (!first || !empty.length)
        return [];
    const law = `${COVERAGE_LAW}, paragraph ${paragraphOf(first)}`;
    const where = { path: 'send.coverage' };
    if (empty.length === lines.length)
        return [
            foundAs(STATUTORY.coverageNothing, {
                ...where,
                message: `${label}: nothing here (${law}; ${keysOf(empty)}).`,
            }),
        ];
    const named = empty.map(([, , line]) => line).join('; ');
    const message = `${label}: ${lines.length - empty.length} of ${lines.length} lines have something. Nothing for: ${named} (${law}; ${keysOf(empty)}).`;
    return [foundAs(STATUTORY.coverageSome, { ...where, message })];
}
const have = (count, what) => `${count} ${count === 1 ? 'has' : 'have'} ${what}`;
function sentence({ headings, headings_with_something: some, lines, lines_with_something: of, }) {
    const under = `${have(some, 'something')} in this feed and ${have(headings - some, 'nothing')}`;
    return `Of the ${headings} headings of ${COVERAGE_LAW}, ${under}; of its ${lines} lines, ${have(of, 'something')}. This is a count, not a judgement: only people can say whether it is right and enough.`;
}
/** Entries of `send.coverage` that are passed over: of no line, or with nothing to show. */
function keyFaults({ send }) {
    const known = new Set(LINES.map(([key]) => key));
    return (Array.isArray(send.coverage) ? send.coverage : []).flatMap((entry, index) => isRaw(entry) && known.has(String(entry.key)) && (entry.url || entry.note)
        ? []
        : [foundAs(STATUTORY.coverageKey, { path: `send.coverage[${index}]` })]);
}
/** Counted from the categories of services and from what the feed says as a whole, by the tables in `coverage-data.ts`. */
export function coverageOf(look) {
    if (!look.isOurs || look.isParts)
        return { count: null, faults: [] };
    const keys = keysWith(look);
    const count = countOf(keys);
    const faults = HEADINGS.flatMap(([label, lines]) => headingFault(label, lines, keys));
    const ofKeys = keyFaults(look);
    if (!faults.length)
        return { count, faults: ofKeys };
    const total = foundAs(STATUTORY.coverage, { path: 'send.coverage', message: sentence(count) });
    return { count, faults: [total, ...faults, ...ofKeys] };
}
