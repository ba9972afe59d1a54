/** One row of a sheet of services, read cell by cell: a cell that cannot be read loses only itself. */
import { isWhole } from '../../feed/disclosure.js';
import { AREAS, NEED_AREAS, needsIn } from '../../feed/needs.js';
import { kindIn } from '../cells.js';
import { rowReader } from '../row-reader.js';
import { isBlank, oneLine } from '../text.js';
import { ages, PHASE } from './age-cells.js';
import { BINDINGS, NUMBERS } from './service-bindings.js';
import { wordsIn } from './entries.js';
import { isNotSaid, NONE, put } from './into.js';
import { locationOf } from './location-cells.js';
import { placesOf } from './places-cells.js';
export function draftOf(row, table, options) {
    const reader = rowReader(row.cells, {
        line: row.line,
        sheet: table.sheet,
        headings: table.headings,
        asAt: table.asAt,
        today: options.today,
        keepSmallNumbers: options.keepSmallNumbers,
    });
    const into = { row: reader, values: new Map(), kept: [], headings: new Map() };
    const isPlaces = table.kind.key === 'places';
    const years = ages(into);
    for (const { field, path, sink, read } of BINDINGS) {
        const cell = reader.text(field);
        if (!cell)
            continue;
        if (isNotSaid(cell))
            put(into, field, path, NONE);
        else {
            const keep = (words) => void into.kept.push([sink, `${reader.heading(field)}: ${words}`]);
            put(into, field, path, reader.read(field, read, keep));
        }
    }
    organization(into);
    needs(into, isPlaces);
    kind(into, isPlaces);
    const more = isBlank(reader.text('notes')) || isPlaces ? '' : reader.text('notes');
    if (more)
        into.kept.push(['description', more]);
    const location = locationOf(reader);
    if (location)
        put(into, 'place', 'service_at_locations', [location]);
    const { part, phase } = isPlaces ? places(into, years) : { part: '', phase: '' };
    const id = oneLine(reader.text('id'));
    const order = Number(reader.text('order') || NaN);
    return {
        draft: {
            isContinued: row.isContinued,
            key: table.kind.key,
            path: `${table.sheet}line ${row.line}`,
            name: reader.name,
            part,
            phase,
            values: into.values,
            kept: into.kept,
            headings: into.headings,
            ...(id && { id }),
            ...(Number.isFinite(order) && { order }),
        },
        faults: inOrder(reader.faults, [...table.headings.values()]),
    };
}
/** As the columns stand in the sheet. */
function inOrder(faults, headings) {
    const place = ({ path }) => headings.findIndex((heading) => path.endsWith(`column "${heading}"`));
    return faults.toSorted((one, other) => place(one) - place(other));
}
function organization(into) {
    const { row } = into;
    const name = oneLine(row.text('organization'));
    put(into, 'organization', 'organization', isNotSaid(name) ? NONE : undefined);
    put(into, 'organization', 'organization.name', isBlank(name) || isNotSaid(name) ? undefined : name);
    put(into, 'organization_id', 'organization.id', oneLine(row.text('organization_id')));
    const urn = row.text('urn');
    const numbers = row.read('organization_numbers', NUMBERS.read) ?? [];
    if (/^\d{6}$/.test(urn)) {
        put(into, 'urn', 'urn', urn);
        put(into, 'urn', 'organization.organization_identifiers', [
            { id: `urn-${urn}`, identifier_type: 'URN', identifier: urn },
            ...numbers,
        ]);
    }
    else {
        if (!isBlank(urn))
            row.complain('urn', 'urn');
        put(into, 'organization_numbers', 'organization.organization_identifiers', numbers);
    }
}
const isCode = (word) => Object.hasOwn(NEED_AREAS, word) || AREAS.some((area) => area === word) || /^[A-Z]{2,6}$/.test(word);
/** A sheet of places shows the words for its needs; another does so only where they are more than codes. */
function needs(into, isPlaces) {
    const { row } = into;
    const codes = row.text('needs');
    const words = isBlank(row.text('need')) ? '' : oneLine(row.text('need'));
    if (isNotSaid(codes))
        put(into, 'needs', 'send.needs', NONE);
    else if (!isBlank(codes)) {
        const listed = wordsIn(codes);
        const found = [...new Set(listed.flatMap((word) => (isCode(word) ? [word] : needsIn(word))))];
        put(into, 'needs', 'send.needs', found);
        if (found.length === 0)
            row.complain('need', 'needs');
        if (!isPlaces && !listed.every(isCode))
            put(into, 'needs', 'send.needs_text', row.text('needs_text') || oneLine(codes));
    }
    if (words) {
        const found = needsIn(words);
        if (found.length === 0 && !codes)
            row.complain('need', 'need');
        put(into, 'need', 'send.needs', found);
        put(into, 'need', 'send.needs_text', words);
    }
    put(into, 'needs_text', 'send.needs_text', row.text('needs_text'));
}
function kind(into, isPlaces) {
    const { row } = into;
    const code = oneLine(row.text(isPlaces ? 'kind_code' : 'kind'));
    const words = oneLine(row.text(isPlaces ? 'kind' : 'kind_label'));
    if (isNotSaid(code))
        put(into, 'kind_code', 'send.kind', NONE);
    else if (/^[a-z][a-z-]*$/.test(code))
        put(into, 'kind', 'send.kind', code);
    else if (!isBlank(code)) {
        const { value } = kindIn(code);
        put(into, 'kind', 'send.kind', value?.kind);
        put(into, 'kind', 'send.kind_label', code);
    }
    if (!isPlaces)
        put(into, 'kind_label', 'send.kind_label', words);
    else {
        const value = row.read('kind', kindIn);
        put(into, 'kind', 'send.kind', value?.kind);
        put(into, 'kind', 'send.kind_label', value?.kind_label);
    }
}
/** The figures of the row, and what tells it from other rows of its setting. */
function places(into, years) {
    const { row } = into;
    const phaseWords = oneLine(row.text('phase'));
    const phaseCell = isWhole(phaseWords) ? '' : phaseWords;
    const agesCell = oneLine(row.text('ages'));
    const phase = phaseCell || (PHASE.test(agesCell) ? agesCell : '');
    const found = placesOf(row, phase);
    put(into, 'total', 'send.places', found.line && [found.line]);
    put(into, 'notes', 'send.places_note', found.note);
    put(into, 'top_up', 'send.top_up', found.topUp);
    return { part: [phase, years].filter(Boolean).join(', '), phase };
}
