import { snapshotFault } from "../../intake/snapshot/faults.js";
const countedFaults = ({ counts }, path) => [...counts].map(
  ([what, count]) => snapshotFault(what, { path, note: count === 1 ? "once" : `${count} times` })
);
export {
  countedFaults
};
