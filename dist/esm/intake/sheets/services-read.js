import { fault } from '../faults.js';
import { idsFor } from '../ids.js';
import { draftOf } from './draft.js';
import { finished } from './finish.js';
import { joined } from './join.js';
const PHRASES = ['total', 'on_roll', 'available', 'on_roll_band'];
export function servicesFrom(tables, options) {
    const read = tables.flatMap((table) => table.rows.map((row) => draftOf(row, table, options)));
    const { groups, faults: repeats } = joined(read.map(({ draft }) => draft));
    const usable = groups.filter((rows) => rows.some(({ name }) => name));
    const nameless = groups.filter((rows) => !rows.some(({ name }) => name));
    const all = usable.map((rows) => ({ rows, ...finished(rows, options) }));
    const ids = idsFor(all.map(({ rows, service: { name, send } }) => ({
        id: rows.find(({ id }) => id)?.id,
        name,
        need: send?.needs?.join(' ') || (send?.needs_text ?? ''),
        kind: send?.kind_label ?? '',
    })));
    const services = all.map(({ service }, index) => ({
        id: ids[index]?.id ?? '',
        ...service,
    }));
    const clashes = all.flatMap(({ rows: [first] }, index) => ids[index]?.isNumbered ? fault('sameId', { path: first.path, record: first.name }) : []);
    const order = all.map(({ rows }) => rows.find((row) => row.order !== undefined)?.order ?? Infinity);
    const sorted = services
        .map((service, index) => ({ service, at: order[index] ?? Infinity }))
        // Infinity less Infinity is no number.
        .sort((one, other) => (one.at === other.at ? 0 : one.at - other.at));
    return {
        services: sorted.map(({ service }) => service),
        faults: [
            ...read.flatMap((one) => one.faults),
            ...repeats,
            ...all.flatMap((one) => one.faults),
            ...nameless.map(([{ path }]) => fault('noName', { path })),
            ...clashes,
            ...undated(tables, read.map(({ draft }) => draft)),
        ],
    };
}
const hasFigures = ({ values }) => linesOf(values).some((line) => PHRASES.some((name) => name in line));
const isUndated = ({ values }) => linesOf(values).some((line) => !line.as_at);
const linesOf = (values) => 
// The path holds what the row was read as.
values.get('send.places') ?? [];
/** Figures without a date: told once for a sheet where none has one. */
function undated(tables, drafts) {
    return tables.flatMap(({ kind, sheet, name }) => {
        if (kind.key !== 'places')
            return [];
        const rows = drafts.filter((draft) => draft.path.startsWith(sheet) && hasFigures(draft));
        const without = rows.filter(isUndated);
        if (without.length === 0)
            return [];
        if (without.length === rows.length)
            return fault('undated', { path: `sheet "${name}"` });
        return without.map(({ path, name: record }) => fault('undated', { path, record }));
    });
}
