import { isBlank } from "../text.js";
import { flatsCell, flatsIn } from "./record-cell.js";
function records(spec, split = (cell) => cell) {
  return {
    read(cell) {
      if (isBlank(cell)) return {};
      const { value, faults } = flatsIn(split(cell), spec);
      const [first] = faults;
      return { ...value.length > 0 && { value }, ...first && { fault: first } };
    },
    // Members that hold records are not of a spec's names, and the writer of the sheets tells them.
    write: (value) => flatsCell(value, spec)
  };
}
export {
  records
};
