import { FAULTS } from "./faults-data.js";
function foundAs(row, { path, record, message, mend }) {
  const [number, severity, harm, usual, usualMend] = row;
  return {
    case: number,
    severity,
    ...record && { record },
    path,
    message: message ?? usual,
    mend: mend ?? usualMend,
    harm
  };
}
const found = (name, where) => foundAs(FAULTS[name], where);
export {
  found,
  foundAs
};
