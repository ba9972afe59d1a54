/** Near-misses, for a person to decide: each with what is public of both records. */
import { postcodesOf } from './keys.js';
import { pairKey } from './groups.js';
import { byText, recordsIn, wordsOf } from './raw.js';
const SUREST = [
    'conflict',
    'id',
    'number',
    'page',
    'postcode',
    'phone',
    'email',
    'alike',
];
function sideOf(entry) {
    const { record, organization, council, id, name } = entry;
    const postcodes = postcodesOf(record);
    const areas = recordsIn(record, 'service_areas').flatMap((area) => wordsOf(area, 'name') || []);
    const [body, url, checked] = [
        wordsOf(organization, 'name'),
        wordsOf(record, 'url'),
        wordsOf(record, 'assured_date'),
    ];
    return {
        source: council.id,
        id,
        name,
        ...(body && { organization: body }),
        ...(postcodes.length > 0 && { postcodes }),
        ...(url && { url }),
        ...(areas.length > 0 && { areas }),
        ...(checked && { checked }),
    };
}
/** One offer for each pair, with its surest reason; the surest first. */
export function offersOf(likenesses, isDone) {
    const rank = (reason) => SUREST.indexOf(reason);
    const best = new Map();
    for (const likeness of likenesses) {
        const key = pairKey(likeness.a, likeness.b);
        const known = best.get(key);
        if (!known || rank(likeness.reason) < rank(known.reason))
            best.set(key, likeness);
    }
    return [...best.values()]
        .filter((likeness) => !isDone(likeness))
        .map(({ a, b, reason, why }) => {
        const [first, second] = a.feed <= b.feed ? [a, b] : [b, a];
        return { a: sideOf(first), b: sideOf(second), reason, why, key: `${first.key} = ${second.key}` };
    })
        .sort((one, other) => rank(one.reason) - rank(other.reason) || byText(one.key, other.key));
}
