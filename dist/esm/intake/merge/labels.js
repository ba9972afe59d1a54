/** Words for codes, and how places are decided: what each council says in its own way. */
import { isRaw } from '../../feed/spot.js';
import { fault } from './faults.js';
import { isBlank, recordIn, saysSame, wordsOf } from './raw.js';
/** Every feed's labels; where two name the same, the first feed's word, and the other is told. */
export function labelsOf(turns) {
    const faults = [];
    const labels = {};
    for (const { send, part } of turns) {
        for (const [name, table] of Object.entries(recordIn(send, 'labels') ?? {})) {
            if (!isRaw(table))
                continue;
            const known = labels[name] ?? {};
            for (const [key, word] of Object.entries(table))
                if (Object.hasOwn(known, key) && known[key] !== word)
                    faults.push(fault('member', {
                        path: `send.labels.${name}.${key}`,
                        record: part.own.name,
                        message: `${part.own.name} says "${wordsOf(table, key)}", another source "${wordsOf(known, key)}". The latter is shown for all.`,
                    }));
            labels[name] = { ...table, ...known };
            // In the order of the first feed, then what is new: levels of support stand in their order.
            labels[name] = Object.fromEntries([...new Set([...Object.keys(known), ...Object.keys(table)])].map((key) => [key, labels[name]?.[key]]));
        }
    }
    return { labels: Object.keys(labels).length > 0 ? labels : undefined, faults };
}
/** A feed's words on how places are decided, for each kind; a text alone is for every kind. */
function decidedIn(send) {
    const value = send.how_places_are_decided;
    return typeof value === 'string' ? { '*': value } : isRaw(value) ? value : {};
}
/**
 * How places are decided differs from council to council: where it does, each council's words go to its own records
 * and none stand for the whole feed.
 */
export function withDecided(turns) {
    const tables = turns.map(({ send }) => decidedIn(send));
    const isShared = tables.every((table) => saysSame(table, tables[0]));
    return {
        isShared,
        recordOf(feedSend, record) {
            const send = recordIn(record, 'send');
            if (isShared || !send || !isBlank(send.how_decided))
                return record;
            const table = decidedIn(feedSend);
            const hasPlaces = !isBlank(send.places) || !isBlank(record.capacities) || !isBlank(send.opens);
            const kind = wordsOf(send, 'kind');
            const words = (Object.hasOwn(table, kind) && wordsOf(table, kind)) || (hasPlaces && wordsOf(table, '*'));
            return words ? { ...record, send: { ...send, how_decided: words } } : record;
        },
    };
}
