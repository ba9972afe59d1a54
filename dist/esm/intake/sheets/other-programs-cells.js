import { present } from '../present.js';
import { isBlank, oneLine } from '../text.js';
import { flatsCell, flatsIn } from './record-cell.js';
/** As `records`, for records that hold one record. */
function deepRecords(spec, flat, deep) {
    return {
        read(cell) {
            if (isBlank(cell))
                return {};
            const { value, faults } = flatsIn(cell, spec);
            const [first] = faults;
            return { ...(value.length > 0 && { value: value.map(deep) }), ...(first && { fault: first }) };
        },
        write: (value) => flatsCell(value.map(flat), spec),
    };
}
const inner = (members) => {
    const said = present(members);
    return Object.keys(said).length > 0 ? said : undefined;
};
const text = (value) => (value === undefined ? undefined : String(value));
const number = (value) => (typeof value === 'number' ? value : undefined);
const TERM = {
    names: {
        id: 'id',
        name: 'name',
        code: 'term',
        list: 'taxonomy',
        'label id': 'term_id',
        about: 'description',
        page: 'term_uri',
        for: 'link_type',
    },
    read: (typed) => ({ value: { name: oneLine(typed) } }),
    write: ({ name }) => String(name ?? ''),
};
export const terms = deepRecords(TERM, ({ taxonomy_term: { id: term_id, ...term } = {}, ...rest }) => ({ ...rest, ...term, term_id }), ({ id, link_type, term_id, name, description, term, taxonomy, term_uri }) => present({
    id: text(id),
    link_type: text(link_type),
    taxonomy_term: inner({
        id: text(term_id),
        name: text(name),
        description: text(description),
        term: text(term),
        taxonomy: text(taxonomy),
        term_uri: text(term_uri),
    }),
}));
const COUNTED = /^(?:(.+): )?(\d+)(?:, (\d+) free)?$/s;
const CAPACITY = {
    names: {
        id: 'id',
        words: 'description',
        most: 'maximum',
        free: 'available',
        unit: 'unit_name',
        'unit id': 'unit_id',
        updated: 'updated',
    },
    numbers: ['maximum', 'available'],
    read(typed) {
        const [, words, most, free] = COUNTED.exec(typed) ?? [];
        if (!most)
            return { value: { description: typed } };
        return {
            value: {
                description: words,
                maximum: Number(most),
                ...(free !== undefined && { available: Number(free) }),
            },
        };
    },
    write: ({ description, maximum, available }) => maximum === undefined
        ? String(description ?? '')
        : `${description ? `${String(description)}: ` : ''}${maximum}${available === undefined ? '' : `, ${available} free`}`,
};
/** "Places in the base: 12, 3 free". */
export const capacities = deepRecords(CAPACITY, ({ unit: { id: unit_id, name: unit_name } = {}, ...rest }) => ({ ...rest, unit_id, unit_name }), ({ id, unit_id, unit_name, available, maximum, updated, description }) => present({
    id: text(id),
    unit: inner({ id: text(unit_id), name: text(unit_name) }),
    available: number(available),
    maximum: number(maximum),
    updated: text(updated),
    description: text(description),
}));
