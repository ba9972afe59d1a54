import { HARMS } from './types.js';
export const SEVERITIES = ['error', 'warning', 'note'];
/** Names are words of an example: a mend that names one is the same act for each. */
const actOf = (mend) => mend.replace(/"[^"]*"/g, '""').replace(/\([^)]*\)/g, '()');
const keyOf = ({ case: number, severity, mend }) => `${number}|${severity}|${actOf(mend)}`;
/** What a fault counts for: its record, else the place itself. */
const unitOf = ({ record, path }) => /^(?:contents?\[\d+\]|\[\d+\]|send\.\w+\[\d+\])/.exec(path)?.[0] ?? record ?? path;
/** Groups in the order in which their first faults come. */
export function faultGroups(faults) {
    // `Map.groupBy` is not in Node 20.
    const groups = new Map();
    for (const fault of faults) {
        const group = groups.get(keyOf(fault));
        if (group)
            group.push(fault);
        else
            groups.set(keyOf(fault), [fault]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (!first)
            return [];
        const { case: number, severity, mend } = first;
        return [{ case: number, severity, mend, faults: group, records: new Set(group.map(unitOf)).size }];
    });
}
/**
 * The order of a report, always the same for the same feed: errors, then warnings, then notes; within each what harms a
 * child or a family most (privacy, wrong facts, nobody to ask, out of date, what the law asks for, form); then what is in
 * most records; then by number of the case. Within a group, as they come in the document.
 */
export function inOrder(found) {
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
    // Groups are made of what was found.
    return ranked.flatMap(({ group }) => group.faults);
}
