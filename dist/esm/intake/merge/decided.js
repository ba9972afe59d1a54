import { fault } from './faults.js';
import { pairKey } from './groups.js';
/**
 * Records by the names they may have in a decisions file: under their council, the list they came from or their feed, and
 * as they were known before they were merged or given another id.
 */
function namesOf(entries, feedIds) {
    const names = new Map();
    const add = (name, entry) => {
        const known = names.get(name) ?? [];
        if (!known.includes(entry))
            names.set(name, [...known, entry]);
    };
    for (const entry of entries)
        for (const name of [entry.key, ...entry.sameAs])
            add(name, entry);
    const exact = new Set(names.keys());
    for (const entry of entries)
        for (const prefix of [entry.source, feedIds[entry.feed]])
            if (prefix !== undefined && !exact.has(`${prefix}/${entry.id}`))
                add(`${prefix}/${entry.id}`, entry);
    return names;
}
export function decided(entries, decisions, feedIds = []) {
    const names = decisions.length > 0 ? namesOf(entries, feedIds) : new Map();
    const faults = [];
    const said = new Map();
    const matches = [];
    const apart = new Set();
    decisions.forEach((decision, index) => {
        const path = `decisions[${index}]`;
        for (const side of ['a', 'b'])
            if (!names.has(decision[side]))
                faults.push(fault('unknown', {
                    path: `${path}.${side}`,
                    record: decision[side],
                }));
        for (const a of names.get(decision.a) ?? [])
            for (const b of names.get(decision.b) ?? []) {
                if (a === b)
                    continue;
                const key = pairKey(a, b);
                if (said.get(key) === !decision.same) {
                    faults.push(fault('decisions', { path, record: `${decision.a} = ${decision.b}` }));
                    continue;
                }
                said.set(key, decision.same);
                if (decision.same)
                    matches.push({ proof: 'person', a, b, what: 'a decision' });
                else
                    apart.add(key);
            }
    });
    return { matches, apart, isApart: (one, other) => apart.has(pairKey(one, other)), faults };
}
