import { placeKey } from './place-names.js';
/** The name among these that is the words, else those that hold them as whole words. */
function named(key, names) {
    const known = new Map(names.map((name) => [placeKey(name), name]));
    const same = known.get(key);
    return same
        ? [same]
        : [...known].flatMap(([name, shown]) => (` ${name} `.includes(` ${key} `) ? shown : []));
}
/**
 * The part of the area that an author means: "south" is "South Fennbridge" where no other part goes by that word. Councils
 * whose residents are served are asked only where no part of the area has the words.
 *
 * @returns the name as the services write it; undefined for none, or for more than one.
 */
export function areaNamed(words, services) {
    const key = placeKey(words);
    if (!key)
        return undefined;
    const parts = named(key, services.flatMap(({ send }) => send.localities));
    const areas = () => named(key, services.flatMap(({ service_areas }) => service_areas.flatMap(({ name }) => name ?? [])));
    const found = parts.length ? parts : areas();
    return found.length === 1 ? found[0] : undefined;
}
