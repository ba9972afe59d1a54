import { slug } from './text.js';
/**
 * An id for each: the one typed, else the name, and the need and kind where names clash. The same from run to run,
 * whatever the order of the rows, but for a number at the end where all of these are the same (reader cases 16, 17).
 */
export function idsFor(services) {
    const choices = services.map(({ id, name, need, kind }) => id ? [id] : [[name], [name, need], [name, need, kind]].map((parts) => slug(parts.join(' ')) || 'setting'));
    let ids = choices.map(([id = '']) => id);
    for (const level of [1, 2]) {
        const count = new Map();
        for (const id of ids)
            count.set(id, (count.get(id) ?? 0) + 1);
        ids = ids.map((id, index) => ((count.get(id) ?? 0) > 1 ? (choices[index]?.[level] ?? id) : id));
    }
    const taken = new Set();
    const next = new Map();
    return ids.map((id) => {
        let numbered = id;
        // Goes on from the last number given, for a sheet with thousands of one name.
        let number = next.get(id) ?? 2;
        for (; taken.has(numbered); number++)
            numbered = `${id}-${number}`;
        next.set(id, number);
        taken.add(numbered);
        return { id: numbered, isNumbered: numbered !== id };
    });
}
