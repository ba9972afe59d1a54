import { agesIn } from '../ages.js';
import { fault } from '../faults.js';
import { bare, slug } from '../text.js';
import { NONE } from './into.js';
import { range, safeCapacity, safeLines } from './lines.js';
import { nested } from './paths.js';
import { differing, isList, isRange, isText } from './join.js';
const said = (value) => value !== undefined && value !== NONE;
/** The values of all rows: the first that says, and all of a list. */
function valuesOf(rows) {
    // Most services are one row, and a sheet may have thousands.
    if (rows.length === 1)
        return oneRow(rows[0]);
    const values = new Map();
    const paths = new Set(rows.flatMap((row) => [...row.values.keys()]));
    for (const path of paths) {
        const all = rows.flatMap(({ values: of }) => (of.has(path) ? [of.get(path)] : []));
        if (path === 'send.places_note')
            values.set(path, [...new Set(all)].join('\n\n'));
        else if (isList(path) && all.some(Array.isArray))
            values.set(path, unique(all.flat()));
        else if (!isRange(path))
            values.set(path, isText(path) ? goneOn(rows, path) : all[0]);
    }
    ages(rows, values);
    if (!AGES.some((path) => values.has(path)))
        agesOfPhases(rows, values);
    // The path holds what its cell was read as.
    const sums = rows.flatMap((row) => row.values.get('send.top_up') ?? []);
    if (sums.length > 0)
        values.set('send.top_up', sums.length === 1 ? sums[0] : range(sums));
    return values;
}
function oneRow(row) {
    const values = new Map(row.values);
    if (!AGES.some((path) => values.has(path)))
        agesOfPhases([row], values);
    return values;
}
/** A long text may go on in the next row: its paragraphs, in the order of the rows. */
function goneOn(rows, path) {
    const [first, ...more] = rows.filter(({ values }) => values.has(path));
    const start = first?.values.get(path);
    const rest = more.filter(({ isContinued }) => isContinued).map(({ values }) => values.get(path));
    const all = [start, ...rest].filter((text) => typeof text === 'string');
    return all.length > 0 ? [...new Set(all)].join('\n\n') : start;
}
function unique(items) {
    const seen = new Set();
    return items.filter((item) => {
        const key = JSON.stringify(item);
        return item !== NONE && !seen.has(key) && seen.add(key);
    });
}
/** Ages of all rows that say any; an end that one of them leaves open is open. */
function ages(rows, values) {
    const bands = rows
        .map(({ values: of }) => [of.get('minimum_age'), of.get('maximum_age')])
        .filter(([youngest, oldest]) => youngest !== undefined || oldest !== undefined);
    const ends = [0, 1].map((end) => bands.flatMap((band) => (typeof band[end] === 'number' ? [band[end]] : [])));
    const [youngest = [], oldest = []] = ends;
    if (youngest.length > 0 && youngest.length === bands.length)
        values.set('minimum_age', Math.min(...youngest));
    if (oldest.length > 0 && oldest.length === bands.length)
        values.set('maximum_age', Math.max(...oldest));
}
const AGES = ['minimum_age', 'maximum_age', 'send.year_groups'];
/** "KS2" in a column for phases says ages too, where no other cell does. */
function agesOfPhases(rows, values) {
    const read = rows.map(({ phase }) => agesIn(phase, 'year').value);
    if (!read.every((one) => one !== undefined))
        return;
    const ends = (name) => read.flatMap((one) => one[name] ?? []);
    const [youngest, oldest] = [ends('minimum_age'), ends('maximum_age')];
    const years = [...new Set(read.flatMap(({ year_groups: groups = [] }) => groups))];
    if (youngest.length === rows.length)
        values.set('minimum_age', Math.min(...youngest));
    if (oldest.length === rows.length)
        values.set('maximum_age', Math.max(...oldest));
    if (years.length > 0)
        values.set('send.year_groups', years);
}
/** Words that no column could take, after what its member says. */
function addKept(rows, values) {
    for (const [sink, words] of rows.flatMap(({ kept }) => kept)) {
        const before = values.get(sink);
        const text = typeof before === 'string' ? before : '';
        if (text.includes(words))
            continue;
        const gap = sink === 'description' ? '\n\n' : '. ';
        values.set(sink, text ? `${text.replace(/\.$/, gap.trim() ? '' : '.')}${gap}${words}` : words);
    }
}
function organization(rows, values) {
    const [first] = rows;
    const has = (path) => said(values.get(path));
    const isPlaces = rows.every(({ key }) => key === 'places');
    const isNone = values.get('organization') === NONE;
    const isNamed = [...values.keys()].some((path) => path.startsWith('organization.'));
    values.delete('organization');
    const urn = values.get('urn');
    values.delete('urn');
    if (isNone)
        for (const path of values.keys())
            if (path.startsWith('organization.'))
                values.delete(path);
    if (isNone || !(isPlaces || isNamed))
        return;
    if (!has('organization.name'))
        values.set('organization.name', first.name);
    if (!has('organization.id')) {
        const name = slug(String(values.get('organization.name')));
        const prefix = isPlaces ? 'setting' : 'org';
        values.set('organization.id', typeof urn === 'string' ? `urn-${urn}` : `${prefix}-${name}`);
    }
}
const KINDS = { services: 'service', 'short-breaks': 'short-break' };
/** One service, not yet named by an id. */
export function finished(rows, { today, keepSmallNumbers }) {
    const [first, ...more] = rows;
    const faults = more.flatMap((row) => conflict(first, row));
    const values = valuesOf(rows);
    addKept(rows, values);
    organization(rows, values);
    // The path holds what its cell was read as.
    const opens = values.get('send.opens');
    if (!said(values.get('status')))
        values.set('status', isOpen(opens, today) ? 'active' : 'inactive');
    const kind = rows.map(({ key }) => KINDS[key]).find(Boolean);
    if (!values.has('send.kind') && kind)
        values.set('send.kind', kind);
    const lines = linesOf(rows);
    if (lines.length > 0) {
        const safe = keepSmallNumbers ? { lines, isSumHidden: false } : safeLines(lines);
        values.set('send.places', safe.lines);
        if (safe.isSumHidden)
            faults.push(fault('sum', { path: first.path, record: first.name }));
    }
    // The path holds what its cell was read as.
    const spaces = values.get('capacities');
    if (Array.isArray(spaces) && !keepSmallNumbers) {
        const safe = spaces.map(safeCapacity);
        values.set('capacities', safe);
        if (safe.some((one, index) => one !== spaces[index]))
            faults.push(fault('secret', { path: first.path, record: first.name }));
    }
    const name = rows.find((row) => row.name)?.name ?? '';
    const members = nested([['name', name], ...[...values].filter(([, value]) => said(value))]);
    // Each path and its value come from a cell of that member; name and status are always set.
    return { service: members, faults };
}
/** Lines of places; where there are several, each says its part. */
function linesOf(rows) {
    const lines = rows.flatMap(({ part, values }) => 
    // The path holds what its row was read as.
    (values.get('send.places') ?? []).map((line) => ({ line, part })));
    return lines.map(({ line, part }) => lines.length > 1 && !line.phase && part ? { phase: part, ...line } : line);
}
function conflict(first, row) {
    const names = differing(row, first).filter((path) => path !== 'urn' && path !== 'organization');
    const headings = names.map((path) => `"${row.headings.get(path) ?? path}"`);
    const isOther = row.name && first.name && bare(row.name) !== bare(first.name) && row.id === first.id;
    if (isOther)
        headings.unshift('the name');
    if (headings.length === 0)
        return [];
    return [
        fault('conflict', {
            path: row.path,
            record: first.name,
            message: `This row differs from ${first.path} in ${headings.join(', ')}. The earlier row is kept.`,
        }),
    ];
}
/** A place that opens later is `inactive`, which other readers hide and ours shows as planned. */
function isOpen(opens, now) {
    const date = opens?.date;
    if (!opens || !date || !now)
        return !opens;
    const today = now.slice(0, date.length);
    // "September 2026" may still be to come on 15 September 2026.
    return date.length < 10 ? date < today : date <= today;
}
