import { fault } from '../faults.js';
import { asAtIn } from '../headings.js';
import { bare, cleanCell, oneLine } from '../text.js';
/** Notes that colleagues write for each other. */
const PRIVATE = /^(?:notes?|comments?|remarks|internal.*|office use.*|for office.*|admin.*|actions? needed|to do|chased|(?:last )?contacted.*|updated by|checked by|entered by|initials|officer|assurer.*)$/i;
/** Without one of each of these a table is not of its kind: any of the fields of a line will do. */
export const NEEDED = {
    about: [['what'], ['value']],
    services: [['name', 'organization']],
    places: [['setting', 'id']],
    'short-breaks': [['name', 'organization']],
    reports: [['school', 'urn', 'id']],
    comments: [['comment'], ['response', 'action', 'theme', 'status', 'received']],
};
/** Is the sheet a file of text, whose rows may be ragged by a comma too many? */
export const isTextFile = (name) => /\.(?:csv|tsv|txt)$/i.test(name);
const INDEXES = new Map();
/** Every spelling of a kind's headings, with the fields it may mean: the usual headings first. */
function indexOf(kind) {
    const known = INDEXES.get(kind.key);
    if (known)
        return known;
    const index = new Map();
    const add = (words, { field }) => {
        const fields = index.get(bare(words)) ?? [];
        if (!fields.includes(field))
            index.set(bare(words), [...fields, field]);
    };
    const columns = [...kind.columns, ...kind.more];
    for (const column of columns)
        add(column.heading, column);
    for (const column of columns)
        for (const words of column.spellings)
            add(words, column);
    INDEXES.set(kind.key, index);
    return index;
}
/** "Name of school / academy": one of them is known, and none of them is something else. */
function eitherOf(heading, known) {
    const all = heading.split(/\s*\/\s*|\sor\s/).map(known);
    const found = all.filter((fields) => fields.length > 0);
    const [first = []] = found;
    return all.length > 1 && found.every((fields) => fields.join() === first.join()) ? first : [];
}
function fieldsOf(heading, kind, mapping) {
    const mapped = Object.entries(mapping?.columns ?? {}).find(([words]) => bare(words) === bare(heading))?.[1];
    if (mapped === 'ignore')
        return 'ignore';
    const index = indexOf(kind);
    if (mapped) {
        const isField = [...kind.columns, ...kind.more].some(({ field }) => field === mapped);
        return isField ? [mapped] : (index.get(bare(mapped)) ?? []);
    }
    const withoutDate = asAtIn(heading) ? heading.replace(/[\s(,-]*\bas (?:at|of|on)\b.*$/i, '') : heading;
    const known = (words) => index.get(bare(words)) ?? [];
    // "Top up (£)" and "Places (commissioned)": the whole first, then without what is in brackets.
    const plain = withoutDate.replace(/\(.*?\)|\*/g, '');
    // "No. of places (2026/27)", "Current total number of places".
    const counted = plain
        .replace(/\bno'?s?\.? (?=o[fn]\b)/i, 'number ')
        .replace(/^(?:(?:current|total|latest)\s)+(?=number)/i, '');
    return ([withoutDate, plain, counted].map(known).find((fields) => fields.length > 0) ?? eitherOf(counted, known));
}
/** A row of cells as headings of a kind. A heading that may mean two things means the one that no other heading does. */
export function columnsIn(cells, kind, mapping) {
    const all = cells.map((cell, index) => {
        const heading = oneLine(cleanCell(cell));
        const fields = heading ? fieldsOf(heading, kind, mapping) : [];
        return { index, heading, fields };
    });
    const taken = new Map();
    const used = new Set();
    const ignored = new Set(all.filter(({ fields }) => fields === 'ignore').map(({ index }) => index));
    const twice = new Set();
    const choices = all.flatMap(({ index, fields }) => fields === 'ignore' || fields.length === 0 ? [] : [{ index, fields }]);
    for (const { index, fields } of choices.sort((one, other) => one.fields.length - other.fields.length || one.index - other.index)) {
        const field = fields.find((name) => !used.has(name));
        if (!field)
            twice.add(index);
        else {
            used.add(field);
            taken.set(index, field);
        }
    }
    const columns = all.map(({ index, heading }) => {
        const field = taken.get(index);
        return { index, heading, ...(field && { field }) };
    });
    return { columns, ignored, twice };
}
export const fieldsIn = (columns) => new Set(columns.flatMap(({ field }) => field ?? []));
/** The row of headings of a kind: what the kind needs and another known column, under titles or not. */
export function headingsOf(sheet, kind, mapping) {
    for (const [first, above] of sheet.rows.slice(0, 60).entries()) {
        const both = inTwoRows(above, sheet.rows[first + 1] ?? [], kind, mapping);
        const found = columnsIn(both ?? above, kind, mapping);
        const fields = fieldsIn(found.columns);
        const isWhole = NEEDED[kind.key].every((some) => some.some((field) => fields.has(field)));
        if (!isWhole || fields.size < 2)
            continue;
        const row = both ? first + 1 : first;
        return {
            row,
            columns: named(found.columns, kind, mapping),
            faults: leftOut(sheet, row, found, kind, (column) => isPrivate(column, kind, mapping)),
        };
    }
    return undefined;
}
/**
 * Headings in two rows, "Age range" merged over "From" and "To", as one; undefined where the second row is none. Without
 * this, the youngest age would be taken for all of the ages.
 */
function inTwoRows(above, below, kind, mapping) {
    const width = Math.max(above.length, below.length);
    const [upper, lower] = [above, below].map((cells) => Array.from({ length: width }, (_, index) => oneLine(cleanCell(cells[index] ?? ''))));
    if (!upper || !lower || !lower.some((cell, index) => cell && !upper[index]))
        return undefined;
    const isKnown = (words) => fieldsOf(words, kind, mapping).length > 0;
    let group = '';
    let known = 0;
    const joined = upper.map((cell, index) => {
        const under = lower[index] ?? '';
        group = cell || (under ? group : '');
        if (!under)
            return cell;
        const words = [`${group} ${under}`, under].find(isKnown);
        if (words)
            known++;
        return words ?? under;
    });
    // Every cell of a row of headings is a heading; a row of facts has few that look like one.
    return known > 1 && known * 2 > lower.filter(Boolean).length ? joined : undefined;
}
/** Where only the organisation is named, that is the name; what is for colleagues is nobody's field. */
function named(columns, kind, mapping) {
    if (kind.key !== 'services' && kind.key !== 'short-breaks')
        return columns;
    const hasName = fieldsIn(columns).has('name');
    return columns.map((column) => {
        const { index, heading, field } = column;
        if (isPrivate(column, kind, mapping))
            return { index, heading };
        return field === 'organization' && !hasName ? { index, heading, field: 'name' } : column;
    });
}
/** "Notes" on a sheet of services are for colleagues; on a sheet of places they have always been published. */
const isPrivate = ({ heading, field }, kind, mapping) => (kind.key === 'services' || kind.key === 'short-breaks') &&
    (!field || field === 'notes') &&
    PRIVATE.test(heading) &&
    !Object.keys(mapping?.columns ?? {}).some((words) => bare(words) === bare(heading));
/** Columns that are left out: unknown, for colleagues, said twice, or without a heading. */
function leftOut(sheet, row, { columns, ignored, twice }, kind, isForColleagues) {
    const hasCells = (index) => sheet.rows.slice(row + 1).some((cells) => cleanCell(cells[index] ?? '') !== '');
    const width = isTextFile(sheet.name)
        ? 0
        : Math.max(0, ...sheet.rows.slice(row).map((cells) => cells.length));
    const unnamed = Array.from({ length: Math.max(0, width - columns.length) }, (_, at) => ({
        index: columns.length + at,
        heading: '',
    }));
    return [...columns, ...unnamed].flatMap((column) => {
        const { index, heading, field } = column;
        if (ignored.has(index))
            return [];
        const path = `sheet "${sheet.name}", column ${heading ? `"${heading}"` : String(index + 1)}`;
        if (isForColleagues(column))
            return fault('private', { path });
        if (field)
            return [];
        if (twice.has(index))
            return fault('columnTwice', { path });
        // A column of a sheet of reports may be a question: its reader tells the others.
        if (heading)
            return kind.key === 'reports' ? [] : fault('column', { path });
        return hasCells(index)
            ? fault('column', { path, message: `Column ${index + 1} has no heading, and was left out.` })
            : [];
    });
}
