import { fault } from './faults.js';
import { grouped } from './group-rows.js';
import { headingsIn, nearestHeadings, PLACES_HEADINGS } from './headings.js';
import { idsFor } from './ids.js';
import { merged } from './merge-rows.js';
import { columnFaults, draftsOf } from './scan.js';
/**
 * A sheet of places, one row a line of places, as services.
 *
 * The row of headings is found by itself, under a title if there is one. Rows and cells that cannot be used are left
 * out one by one and told in `faults`, whose `path` counts lines as the spreadsheet numbers its rows. Never throws.
 * Counts of 1 to 4 pupils become bands unless `keepSmallNumbers` is set.
 *
 * @param rows cells as text, from the first row of the sheet on.
 */
export function placesFromRows(rows, options = {}) {
    const headings = headingsIn(rows);
    if (!headings)
        return { services: [], faults: [noHeadings(rows)] };
    const { drafts, faults } = draftsOf(rows, headings, options);
    const { groups, faults: repeats } = grouped(drafts);
    const all = groups.map((group) => ({ first: group[0], ...merged(group) }));
    const ids = idsFor(all.map(({ first, service: { name, send } }) => ({
        id: first.id,
        name,
        need: send?.needs?.join(' ') || (send?.needs_text ?? ''),
        kind: send?.kind_label ?? '',
    })));
    const services = all.map(({ service }, index) => ({ id: ids[index]?.id ?? '', ...service }));
    const clashes = all.flatMap(({ first }, index) => ids[index]?.isNumbered ? fault('sameId', { path: `line ${first.line}`, record: first.service.name }) : []);
    const empty = services.length === 0 ? [fault('noRows', { path: `line ${headings.row + 1}` })] : [];
    return {
        services,
        faults: [
            ...columnFaults(rows, headings),
            ...faults,
            ...repeats,
            ...all.flatMap((one) => one.faults),
            ...clashes,
            ...undated(drafts),
            ...empty,
        ],
    };
}
function noHeadings(rows) {
    const found = nearestHeadings(rows)
        .map((heading) => `"${heading}"`)
        .join(', ');
    const wanted = PLACES_HEADINGS.setting
        .slice(0, 4)
        .map((heading) => `"${heading}"`)
        .join(', ');
    const message = found
        ? `No column for the setting was found. The headings found are ${found}. One of ${wanted} and one more we know were looked for.`
        : 'The sheet is empty.';
    return fault('heading', { path: 'sheet', message });
}
function undated(drafts) {
    const hasFigures = (draft) => (draft.service.send?.places ?? []).some((line) => 'total' in line || 'on_roll' in line || 'available' in line || 'on_roll_band' in line);
    const without = drafts.filter((draft) => hasFigures(draft) && draft.service.send?.places?.some((line) => !line.as_at));
    if (without.length === 0)
        return [];
    if (without.length === drafts.filter(hasFigures).length)
        return [fault('undated', { path: 'sheet' })];
    return without.map(({ line, service }) => fault('undated', { path: `line ${line}`, record: service.name }));
}
