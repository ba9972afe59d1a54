/** What a service says to other programs, as entries of a cell: labels of other lists, and places as HSDS 3.1 has them. */
import type { DocumentAttribute, DocumentCapacity } from '../../feed/document.js';
import type { Read } from '../faults.js';
import { present } from '../present.js';
import { isBlank, oneLine } from '../text.js';
import { flatsCell, flatsIn, type Flat, type RecordWords } from './record-cell.js';
import type { Cell } from './word-cells.js';

/** As `records`, for records that hold one record. */
function deepRecords<T>(spec: RecordWords, flat: (record: T) => Flat, deep: (record: Flat) => T): Cell<T[]> {
  return {
    read(cell): Read<T[]> {
      if (isBlank(cell)) return {};
      const { value, faults } = flatsIn(cell, spec);
      const [first] = faults;
      return { ...(value.length > 0 && { value: value.map(deep) }), ...(first && { fault: first }) };
    },
    write: (value) => flatsCell(value.map(flat), spec),
  };
}

const inner = <T extends object>(members: { [K in keyof T]: T[K] | undefined }): T | undefined => {
  const said = present<T>(members);
  return Object.keys(said).length > 0 ? said : undefined;
};
const text = (value: Flat[string]): string | undefined => (value === undefined ? undefined : String(value));
const number = (value: Flat[string]): number | undefined => (typeof value === 'number' ? value : undefined);

const TERM: RecordWords = {
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

type Label = NonNullable<DocumentAttribute['taxonomy_term']>;

export const terms = deepRecords<DocumentAttribute>(
  TERM,
  ({ taxonomy_term: { id: term_id, ...term } = {}, ...rest }) => ({ ...rest, ...term, term_id }),
  ({ id, link_type, term_id, name, description, term, taxonomy, term_uri }) =>
    present<DocumentAttribute>({
      id: text(id),
      link_type: text(link_type),
      taxonomy_term: inner<Label>({
        id: text(term_id),
        name: text(name),
        description: text(description),
        term: text(term),
        taxonomy: text(taxonomy),
        term_uri: text(term_uri),
      }),
    }),
);

const COUNTED = /^(?:(.+): )?(\d+)(?:, (\d+) free)?$/s;

const CAPACITY: RecordWords = {
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
    if (!most) return { value: { description: typed } };
    return {
      value: {
        description: words,
        maximum: Number(most),
        ...(free !== undefined && { available: Number(free) }),
      },
    };
  },
  write: ({ description, maximum, available }) =>
    maximum === undefined
      ? String(description ?? '')
      : `${description ? `${String(description)}: ` : ''}${maximum}${available === undefined ? '' : `, ${available} free`}`,
};

/** "Places in the base: 12, 3 free". */
export const capacities = deepRecords<DocumentCapacity>(
  CAPACITY,
  ({ unit: { id: unit_id, name: unit_name } = {}, ...rest }) => ({ ...rest, unit_id, unit_name }),
  ({ id, unit_id, unit_name, available, maximum, updated, description }) =>
    present<DocumentCapacity>({
      id: text(id),
      unit: inner<NonNullable<DocumentCapacity['unit']>>({ id: text(unit_id), name: text(unit_name) }),
      available: number(available),
      maximum: number(maximum),
      updated: text(updated),
      description: text(description),
    }),
);
