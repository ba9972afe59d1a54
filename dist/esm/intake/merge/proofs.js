/** What proves that two records are one service, and what only suggests it. Never compares all with all. */
import { factsOf, inWords, isOfSchool, isOtherBody, isOtherPlace, isPartOf, registerOf, } from './facts.js';
import { REGISTERS } from './numbers-data.js';
import { grouped } from './raw.js';
export const PROOFS = ['person', 'record', 'id', 'number', 'page'];
/** Above this, nobody compares a group two by two. */
const MOST_PAIRS = 12;
/** A school's records in one feed are few: more than these are looked through, since most differ by name. */
const MOST_OF_SCHOOL = 200;
/** Pairs across feeds in one group: `sole` where each is the only one of its feed, `crowded` otherwise. */
function pairsIn(group, most = MOST_PAIRS) {
    const feeds = [...grouped(group, ({ entry }) => String(entry.feed)).values()];
    const sole = [];
    const crowded = [];
    let isCut = false;
    feeds.forEach((ones, index) => {
        for (const others of feeds.slice(index + 1)) {
            const isSole = ones.length === 1 && others.length === 1;
            // A crowd is counted before it is paired.
            if (!isSole && ones.length * others.length > most) {
                isCut = true;
                continue;
            }
            for (const one of ones)
                for (const other of others)
                    (isSole ? sole : crowded).push([one, other]);
        }
    });
    return { sole, crowded, isCut };
}
/** Compares the records of all feeds with those of the others. */
export function compared(parts) {
    const facts = factsOf(parts);
    const matches = [];
    const likenesses = [];
    const finds = {
        match: (proof, [{ entry: a }, { entry: b }], what) => void matches.push({ proof, a, b, what }),
        like: (reason, [{ entry: a }, { entry: b }], why) => void likenesses.push({ reason, a, b, why }),
    };
    for (const group of groupsBy(facts, ({ entry }) => [entry.key, ...entry.sameAs]))
        for (const pair of pairsIn(group).sole)
            finds.match('record', pair, 'the same record of the same source');
    byId(facts, finds);
    byNumber(facts, finds);
    byPage(facts, finds);
    bySchool(facts, finds);
    return { matches, likenesses, crowds: byPostcode(facts, finds) };
}
function byId(facts, { match, like }) {
    for (const group of groupsBy(facts, ({ id }) => [id])) {
        const { sole, crowded } = pairsIn(group);
        for (const pair of [...sole, ...crowded]) {
            const [one, other] = pair;
            if (one.name !== other.name)
                like('id', pair, 'The same id, and other names');
            else if (isOtherBody(one, other))
                like('id', pair, 'The same id and name, and other numbers of organisations');
            else if (crowded.includes(pair))
                like('id', pair, 'The same id and name, more than once in one source');
            else
                match('id', pair, 'the same id and name');
        }
    }
}
function byNumber(facts, { match, like }) {
    const keysOf = ({ name, numbers }) => numbers.map((number) => name && `${number}|${name}`);
    for (const [key, group] of keyed(facts, keysOf)) {
        const [number = ''] = key.split('|', 1);
        const { isOfPlace = false } = REGISTERS[registerOf(number)] ?? {};
        const what = inWords(number);
        const { sole, crowded } = pairsIn(group);
        for (const pair of crowded)
            like('number', pair, `The same name and ${what}, more than once in one source`);
        for (const pair of sole) {
            if (isOtherBody(...pair))
                like('number', pair, `The same name and ${what}, and another number that differs`);
            // One charity may run a club of one name in many places.
            else if (!isOfPlace && isOtherPlace(...pair))
                like('number', pair, `The same name and ${what}, at another postcode`);
            else
                match('number', pair, `the same name and ${what}`);
        }
    }
}
function byPage(facts, { match, like }) {
    for (const group of groupsBy(facts, ({ page }) => [page])) {
        const { sole, crowded } = pairsIn(group);
        // A page about several services of one source proves nothing of any, but of those that also share a name.
        const named = [...grouped(group, ({ name }) => name || undefined).values()];
        const proved = [...sole, ...named.flatMap((ones) => pairsIn(ones).sole)];
        const provedIds = new Set(proved.map(pairId));
        for (const pair of new Map([...proved, ...crowded].map((one) => [pairId(one), one])).values()) {
            if (isOtherBody(...pair))
                like('page', pair, 'The same web page, and other numbers of organisations');
            else if (provedIds.has(pairId(pair)))
                match('page', pair, 'the same web page');
            else
                like('page', pair, 'The same web page, which one source gives for several services');
        }
    }
}
/** One school, and names such as "Larkmere School" and "Larkmere School language base". */
function bySchool(facts, { like }) {
    for (const [number, group] of keyed(facts, ({ numbers }) => numbers.filter(isOfSchool))) {
        const { sole, crowded } = pairsIn(group, MOST_OF_SCHOOL);
        for (const pair of [...sole, ...crowded])
            if (isPartOf(pair[0].name, pair[1].name))
                like('alike', pair, `The same ${inWords(number)}, and names that are alike`);
    }
}
/** @returns groups of which nobody can be asked pair by pair. */
function byPostcode(facts, { like }) {
    const keysOf = ({ name, postcodes }) => postcodes.map((code) => name && `${name}|${code}`);
    return groupsBy(facts, keysOf).flatMap((group) => {
        const { sole, crowded, isCut } = pairsIn(group);
        for (const pair of [...sole, ...crowded])
            like('postcode', pair, 'The same name and postcode');
        return isCut ? [group.map(({ entry }) => entry)] : [];
    });
}
const pairId = ([{ entry: a }, { entry: b }]) => `${a.feed}/${a.id}|${b.feed}/${b.id}`;
function keyed(facts, keysOf) {
    const groups = new Map();
    for (const one of facts) {
        for (const key of new Set(keysOf(one))) {
            if (!key)
                continue;
            const group = groups.get(key);
            if (group)
                group.push(one);
            else
                groups.set(key, [one]);
        }
    }
    for (const [key, group] of groups)
        if (group.length < 2)
            groups.delete(key);
    return groups;
}
const groupsBy = (facts, keysOf) => [...keyed(facts, keysOf).values()];
