import { isBlank } from '../text.js';
import { flatsCell, flatsIn } from './record-cell.js';
/** A list of small records. `T` is what the document's type says; its members are those the words can give. */
export function records(spec, split = (cell) => cell) {
    return {
        read(cell) {
            if (isBlank(cell))
                return {};
            const { value, faults } = flatsIn(split(cell), spec);
            const [first] = faults;
            // The names of a spec are those of T.
            return { ...(value.length > 0 && { value: value }), ...(first && { fault: first }) };
        },
        // Members that hold records are not of a spec's names, and the writer of the sheets tells them.
        write: (value) => flatsCell(value, spec),
    };
}
