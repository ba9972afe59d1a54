/** What of a record is compared, worked out once. */
import { nameKey, numberKeys, pageKey, postcodesOf, sharedId } from './keys.js';
import { REGISTERS } from './numbers-data.js';
import { recordIn, wordsOf } from './raw.js';
/** The facts of every record, in the order of the feeds. */
export function factsOf(parts) {
    // Pages about a council or an organisation are not about one service of it.
    const homes = new Set(parts
        .flatMap(({ send, entries }) => [
        wordsOf(recordIn(send, 'publisher'), 'url'),
        wordsOf(recordIn(send, 'links'), 'local_offer'),
        ...entries.map(({ organization }) => wordsOf(organization, 'website')),
    ])
        .map(pageKey));
    return parts
        .flatMap(({ entries }) => entries)
        .map((entry) => {
        const page = pageKey(wordsOf(entry.record, 'url'));
        return {
            entry,
            id: sharedId(entry),
            name: nameKey(entry.name),
            numbers: numberKeys(entry),
            postcodes: postcodesOf(entry.record),
            page: homes.has(page) ? undefined : page,
            body: nameKey(wordsOf(entry.organization, 'name')),
        };
    });
}
/** Are all words of one name in the other? One word alone is in many. */
export function isPartOf(one, other) {
    if (one === other)
        return false;
    const [short = [], long = []] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length);
    return short.length > 1 && short.every((word) => long.includes(word));
}
/** `urn:999001` as people say it: "URN 999001". */
export const inWords = (number) => `${REGISTERS[registerOf(number)]?.words ?? ''} ${number.slice(number.indexOf(':') + 1)}`;
export const isOfSchool = (number) => registerOf(number) === 'urn';
export const registerOf = (number) => number.slice(0, number.indexOf(':'));
