import { isBlank } from '../text.js';
import { flatsCell, flatsIn, type Flat, type RecordWords } from './record-cell.js';
import type { Cell } from './word-cells.js';

/** A list of small records. `T` is what the document's type says; its members are those the words can give. */
export function records<T extends object>(
  spec: RecordWords,
  split: (cell: string) => string = (cell) => cell,
): Cell<T[]> {
  return {
    read(cell) {
      if (isBlank(cell)) return {};
      const { value, faults } = flatsIn(split(cell), spec);
      const [first] = faults;
      // The names of a spec are those of T.
      return { ...(value.length > 0 && { value: value as unknown as T[] }), ...(first && { fault: first }) };
    },
    // Members that hold records are not of a spec's names, and the writer of the sheets tells them.
    write: (value) => flatsCell(value as unknown as Flat[], spec),
  };
}
