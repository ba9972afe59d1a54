import { overlaps } from '../feed/ages.js';
import { AREAS, NEED_AREAS } from '../feed/needs.js';
import { agesOf } from '../feed/year-groups.js';
import { fitsAge, fitsNeed, isNeedArea } from '../search/fits.js';
/** The choices that leave settings out, in the order they are offered. */
export const FILTERS = ['need', 'age', 'kind', 'area', 'places-only'];
export const CHOICES = [...FILTERS, 'sort'];
const localities = ({ service }) => [
    ...service.send.localities,
    ...service.service_areas.flatMap((area) => area.name ?? []),
];
const TESTS = {
    need: ({ service }, need) => fitsNeed(service.send.needs, need) !== 'no',
    age: ({ service }, age) => fitsAge(service, age) !== 'no',
    kind: (row, kind) => !row.kind || row.kind === kind,
    area: (row, area) => !localities(row).length || localities(row).some((name) => name.toLowerCase() === area.toLowerCase()),
    'places-only': (row) => row.chance !== 'no',
};
/** The rows that fit every choice; `without` leaves one choice out of account. */
export const chosenRows = (rows, choices, without) => rows.filter((row) => FILTERS.every((filter) => {
    const value = choices[filter];
    return filter === without || !value || TESTS[filter](row, value);
}));
const distinct = (values) => [...new Set(values)];
/** The values a filter can offer from these rows: only those a row has. */
export function optionsOf(rows, filter) {
    switch (filter) {
        case 'need': {
            const codes = distinct(rows.flatMap((row) => row.service.send.needs));
            const areas = AREAS.filter((area) => codes.some((code) => code === area || NEED_AREAS[code] === area));
            return [...areas, ...codes.filter((code) => !isNeedArea(code)).sort()];
        }
        case 'age': {
            const ages = Array.from({ length: 26 }, (_, age) => age);
            return ages.filter((age) => rows.some((row) => overlaps(agesOf(row.service), age, age))).map(String);
        }
        case 'kind':
            return distinct(rows.flatMap((row) => row.kind || []));
        case 'area':
            return [...distinct(rows.flatMap(localities))].sort();
        default:
            return rows.some((row) => row.chance === 'no') && rows.some((row) => row.chance !== 'no')
                ? ['yes']
                : [];
    }
}
/** Filters worth offering: with 12 rows or fewer only three, and none that could not change what is shown. */
export const usefulFilters = (rows) => FILTERS.filter((filter) => {
    if (rows.length <= 12 && (filter === 'kind' || filter === 'area'))
        return false;
    return optionsOf(rows, filter).some((value) => chosenRows(rows, { [filter]: value }).length < rows.length);
});
export const SORTS = ['setting', 'needs', 'ages', 'places', 'pupils', 'vacancies', 'plan'];
const KEYS = {
    setting: (row) => row.service.name,
    needs: (row) => row.service.send.needs[0],
    ages: (row) => agesOf(row.service)[0]?.minimum,
    places: (row) => row.total,
    pupils: (row) => row.pupils,
    vacancies: (row) => row.free,
    plan: (row) => row.service.send.plan,
};
/** Rows by a column. What is unknown or hidden comes last in both directions, so that its place tells nothing. */
export function sortedRows(rows, sort = '') {
    const isDown = sort.startsWith('-');
    const key = KEYS[sort.replace('-', '')]; // an unknown column gives undefined, tested next
    if (!key)
        return rows;
    return [...rows].sort((a, b) => {
        const [one, two] = [key(a), key(b)];
        if (one === undefined || two === undefined)
            return Number(one === undefined) - Number(two === undefined);
        const order = typeof one === 'number' && typeof two === 'number'
            ? one - two
            : String(one).localeCompare(String(two), 'en-GB');
        return isDown ? -order : order;
    });
}
