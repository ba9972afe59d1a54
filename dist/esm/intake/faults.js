import { FAULTS } from "./faults-data.js";
function fault(name, { path, record, message }) {
  const [number, severity, usual, mend] = FAULTS[name];
  return { case: number, severity, ...record && { record }, path, message: message ?? usual, mend };
}
export {
  fault
};
