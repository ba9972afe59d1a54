import { joinedAreas, saysAreas } from './areas.js';
import { fault } from './faults.js';
import { givenIds, withId } from './ids.js';
import { filled } from './members.js';
import { ranked } from './rank.js';
import { byText, recordIn, wordsOf } from './raw.js';
const GONE = /^(?:inactive|defunct)$/i;
export function recordsOf(groups, homeFirst, { generated }) {
    const all = groups.map((group) => ({ group, entries: ranked(group.entries, generated) }));
    const turn = new Map(homeFirst.map(({ index }, place) => [index, place]));
    const leaders = all.flatMap(({ entries }) => entries[0] ?? []);
    const ids = givenIds(leaders.map((entry) => ({ id: entry.id, prefix: entry.council.id, turn: turn.get(entry.feed) ?? 0 })));
    const faults = [...prefixFaults(leaders, ids)];
    const records = all.map(({ group, entries }, index) => {
        const [first, ...others] = entries;
        if (!first)
            return {};
        const id = ids[index] ?? first.id;
        const made = filled(first.record, others.map(({ record }) => record));
        const areas = others.length > 0 ? joinedAreas(entries) : [];
        const joined = areas.length > 0 ? { ...made.record, service_areas: areas } : made.record;
        if (others.length > 0)
            faults.push(...mergeFaults(group, [first, ...others], made));
        const old = new Set(entries.map((entry) => entry.id));
        return withSource(withId(joined, old, id), first, others);
    });
    return { records, faults };
}
/** `send.source`, and all that the record was known as before; nothing else of `send` changes. */
function withSource(record, { source, council, key, sameAs }, others) {
    const known = [key, ...sameAs, ...others.flatMap((other) => [other.key, ...other.sameAs])];
    const now = `${council.id}/${wordsOf(record, 'id')}`;
    const same_as = [...new Set(known)].filter((name) => name !== now).sort(byText);
    const { same_as: _, ...send } = recordIn(record, 'send') ?? {};
    return { ...record, send: { ...send, source, ...(same_as.length > 0 && { same_as }) } };
}
function prefixFaults(leaders, ids) {
    const changed = new Map();
    leaders.forEach((entry, index) => {
        if (ids[index] !== entry.id)
            changed.set(entry.council.id, [...(changed.get(entry.council.id) ?? []), entry]);
    });
    return [...changed].map(([council, entries]) => fault('prefixed', {
        path: `${council}: contents`,
        record: entries[0]?.council.name,
        message: `${entries.length === 1 ? 'An id of this source is' : `${entries.length} ids of this source are`} also used by another, so "${council}-" was put in front.`,
    }));
}
function mergeFaults({ matches }, [first, ...others], { taken, parted }) {
    const path = [first, ...others].map(({ key }) => key).join(' = ');
    const record = first.name;
    const proofs = [...new Set(matches.map(({ what }) => what))].join('; ');
    const names = others.filter(({ name }) => name !== first.name).map(({ name }) => `"${name}"`);
    const from = others.flatMap(({ council }, index) => {
        const words = taken[index] ?? [];
        return words.length > 0 ? [` From ${council.name}: ${words.join(', ')}.`] : [];
    });
    const silent = [first, ...others]
        .filter((entry) => !saysAreas(entry.record))
        .map(({ council }) => council.name);
    const isGone = (entry) => GONE.test(wordsOf(entry.record, 'status'));
    return [
        fault('merged', {
            path,
            record,
            message: `Made one record of several: ${proofs || 'a decision'}.${names.length > 0 ? ` Also called ${[...new Set(names)].join(', ')}.` : ''}${from.join('')}`,
        }),
        ...(others.some((other) => isGone(other) !== isGone(first)) ? [fault('status', { path, record })] : []),
        ...parted.map(([words, beside]) => fault('parted', {
            path,
            record,
            message: `What another source says here was left out (${words}): it belongs beside ${beside}, where the sources differ.`,
        })),
        ...(silent.length > 0 && silent.length <= others.length
            ? [
                fault('areas', {
                    path,
                    record,
                    message: `${silent.join(' and ')} did not say whose residents may use this: it was taken to be for its own.`,
                }),
            ]
            : []),
    ];
}
