/** Ids in the merged feed: as they were, but where two sources clash. */
import { isRaw } from '../../feed/spot.js';
import { byText } from './raw.js';
/**
 * An id for each claim, in the order given. Of several with one id the first in turn keeps it, so that links to its
 * records stay good; the others get their source's name in front.
 */
export function givenIds(claims) {
    const taken = new Set();
    const given = new Map();
    const late = [];
    const inTurn = [...claims].sort((one, other) => one.turn - other.turn || byText(one.prefix, other.prefix) || byText(one.id, other.id));
    for (const claim of inTurn) {
        if (taken.has(claim.id))
            late.push(claim);
        else {
            taken.add(claim.id);
            given.set(claim, claim.id);
        }
    }
    for (const claim of late) {
        let id = `${claim.prefix}-${claim.id}`;
        while (taken.has(id))
            id = `${claim.prefix}-${id}`;
        taken.add(id);
        given.set(claim, id);
    }
    return claims.map((claim) => given.get(claim) ?? claim.id);
}
/** A record under its new id, wherever the records within it name it by one of the old. */
export function withId(record, old, id) {
    const walk = (value) => {
        if (Array.isArray(value))
            return value.map(walk);
        if (!isRaw(value))
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [
            name,
            name === 'service_id' && typeof item === 'string' && old.has(item) ? id : walk(item),
        ]));
    };
    const isSame = old.size === 1 && old.has(id);
    const { id: _, ...rest } = record;
    // `walk` gives a record for a record.
    return { id, ...(isSame ? rest : walk(rest)) };
}
