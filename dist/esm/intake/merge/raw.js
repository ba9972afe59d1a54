/** Looking into records that nobody has checked yet. */
import { isRaw } from '../../feed/spot.js';
/** The text of a member, or of a number; empty where it says nothing. */
export function wordsOf(record, name) {
    const value = record?.[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
/** The records in a list, or the one that stands where a list is due. */
export function recordsIn(record, name) {
    const value = record?.[name];
    const all = Array.isArray(value) ? value : [value];
    return all.filter(isRaw);
}
export const recordIn = (record, name) => {
    const value = record?.[name];
    return isRaw(value) ? value : undefined;
};
/** The records under one member of each record in a list. */
export const innerOf = (record, list, name) => recordsIn(record, list).flatMap((item) => {
    const inner = recordIn(item, name);
    return inner ? [inner] : [];
});
/** Does a member say nothing? */
export const isBlank = (value) => value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.every(isBlank)) ||
    (isRaw(value) && Object.values(value).every(isBlank));
/** The same text for the same content, in whatever order its members stand. */
export const canonical = (value) => JSON.stringify(value, (_, inner) => isRaw(inner)
    ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
    : inner) ?? '';
/** The one of two records that says more; the same one whichever comes first. */
export function fuller(one, other) {
    if (!other || JSON.stringify(one) === JSON.stringify(other))
        return one;
    const [ones, others] = [canonical(one), canonical(other)];
    return ones.length > others.length || (ones.length === others.length && ones <= others) ? one : other;
}
/** Do both say the same, ids apart? */
export const saysSame = (one, other) => withoutIds(one) === withoutIds(other);
const withoutIds = (value) => canonical(value === undefined ? null : value).replace(/"id":"[^"]*",?/g, '');
/** Before, after or level: by code units, the same on every machine. */
export const byText = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
export function grouped(items, keyOf) {
    // `Map.groupBy` is not in Node 20.
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (key === undefined)
            continue;
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}
