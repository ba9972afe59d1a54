import { HARMS } from "./types.js";
const SEVERITIES = ["error", "warning", "note"];
const actOf = (mend) => mend.replace(/"[^"]*"/g, '""').replace(/\([^)]*\)/g, "()");
const keyOf = ({ case: number, severity, mend }) => `${number}|${severity}|${actOf(mend)}`;
const unitOf = ({ record, path }) => /^(?:contents?\[\d+\]|\[\d+\]|send\.\w+\[\d+\])/.exec(path)?.[0] ?? record ?? path;
function faultGroups(faults) {
  const groups = /* @__PURE__ */ new Map();
  for (const fault of faults) {
    const group = groups.get(keyOf(fault));
    if (group) group.push(fault);
    else groups.set(keyOf(fault), [fault]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { case: number, severity, mend } = first;
    return [{ case: number, severity, mend, faults: group, records: new Set(group.map(unitOf)).size }];
  });
}
function inOrder(found) {
  const harmOf = new Map(found.map((one) => [keyOf(one), HARMS.indexOf(one.harm)]));
  const rank = ({ severity, case: number, records, faults }) => {
    const [first] = faults;
    return [SEVERITIES.indexOf(severity), (first && harmOf.get(keyOf(first))) ?? 0, -records, number];
  };
  const ranked = faultGroups(found).map((group, index) => ({ group, rank: [...rank(group), index] }));
  ranked.sort((a, b) => {
    const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
    return (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
  });
  return ranked.flatMap(({ group }) => group.faults);
}
export {
  SEVERITIES,
  faultGroups,
  inOrder
};
