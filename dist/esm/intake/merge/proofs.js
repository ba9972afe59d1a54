/** What proves that two records are one service, and what only suggests it. Never compares all with all. */
import { factsOf, inWords, isOfSchool, isPartOf, registerOf } from './facts.js';
import { emailsOf, phonesOf } from './keys.js';
import { REGISTERS } from './numbers-data.js';
import { isAtOdds, oddsOf } from './odds.js';
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
    byRecord(facts, finds);
    byId(facts, finds);
    byNumber(facts, finds);
    byPage(facts, finds);
    bySchool(facts, finds);
    const factsFor = new Map(facts.map((one) => [one.entry, one]));
    return {
        matches,
        likenesses,
        crowds: byHints(facts, finds),
        isAtOdds: (one, other) => {
            const [a, b] = [factsFor.get(one), factsFor.get(other)];
            return a !== undefined && b !== undefined && isAtOdds(a, b);
        },
    };
}
const share = (ones, others) => ones.some((one) => others.includes(one));
/** A council with two systems counts from 1 in both: an id that is no UUID wants something else that is the same. */
function isOneRecord([one, other]) {
    const wasOne = share([one.entry.key, ...one.entry.sameAs], other.entry.sameAs);
    return (wasOne ||
        one.entry.sameAs.includes(other.entry.key) ||
        one.id !== undefined ||
        one.name === other.name ||
        (one.page !== undefined && one.page === other.page) ||
        share(one.postcodes, other.postcodes));
}
function byRecord(facts, { match, like }) {
    for (const group of groupsBy(facts, ({ entry }) => [entry.key, ...entry.sameAs]))
        for (const pair of pairsIn(group).sole)
            if (isOneRecord(pair))
                match('record', pair, 'the same record of the same source');
            else
                like('id', pair, 'The same id from one council, and nothing else the same');
}
function byId(facts, { match, like }) {
    for (const group of groupsBy(facts, ({ id }) => [id])) {
        const { sole, crowded } = pairsIn(group);
        for (const pair of [...sole, ...crowded]) {
            const [one, other] = pair;
            const odds = oddsOf(pair, ['body']);
            if (one.name !== other.name)
                like('id', pair, 'The same id, and other names');
            else if (odds)
                like('id', pair, `The same id and name, ${odds}`);
            else if (crowded.includes(pair))
                like('id', pair, 'The same id and name, more than once in one source');
            else
                match('id', pair, 'the same id and name');
        }
    }
}
/** One charity may run a club of one name in many places, and two bodies one of that name in one building. */
function oddsOfNumber(register) {
    if (register === 'uprn')
        return ['body', 'kind', 'ages', 'name'];
    return REGISTERS[register]?.isOfPlace
        ? ['body', 'kind', 'ages']
        : ['body', 'kind', 'ages', 'place', 'phone'];
}
function byNumber(facts, { match, like }) {
    const keysOf = ({ name, numbers }) => numbers.map((number) => name && `${number}|${name}`);
    for (const [key, group] of keyed(facts, keysOf)) {
        const [number = ''] = key.split('|', 1);
        const what = inWords(number);
        const { sole, crowded } = pairsIn(group);
        for (const pair of crowded)
            like('number', pair, `The same name and ${what}, more than once in one source`);
        for (const pair of sole) {
            const odds = oddsOf(pair, oddsOfNumber(registerOf(number)));
            if (odds)
                like('number', pair, `The same name and ${what}, ${odds}`);
            else
                match('number', pair, `the same name and ${what}`);
        }
    }
}
/** A page may be about all that somebody does: it proves that two are one only where they have one name too. */
function byPage(facts, { match, like }) {
    for (const group of groupsBy(facts, ({ page }) => [page])) {
        const { sole, crowded } = pairsIn(group);
        const named = [...grouped(group, ({ name }) => name || undefined).values()];
        const proved = named.flatMap((ones) => pairsIn(ones).sole);
        const provedIds = new Set(proved.map(pairId));
        for (const pair of new Map([...proved, ...sole, ...crowded].map((one) => [pairId(one), one])).values()) {
            const odds = oddsOf(pair, ['body', 'kind', 'ages', 'place']);
            if (!provedIds.has(pairId(pair)))
                like('page', pair, sole.includes(pair)
                    ? 'The same web page, and other names'
                    : 'The same web page, which one source gives for several services');
            else if (odds)
                like('page', pair, `The same web page and name, ${odds}`);
            else
                match('page', pair, 'the same web page and name');
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
/** Facts that with a name suggest one service: many directories give no postcodes at all. */
const HINTS = [
    ['postcode', 'The same name and postcode', ({ postcodes }) => postcodes],
    ['phone', 'The same name and telephone number', ({ entry }) => phonesOf(entry.record)],
    ['email', 'The same name and e-mail address', ({ entry }) => emailsOf(entry.record)],
];
/** @returns groups of which nobody can be asked pair by pair. */
function byHints(facts, { like }) {
    return HINTS.flatMap(([reason, why, of]) => {
        const groups = groupsBy(facts, (one) => of(one).map((fact) => one.name && `${one.name}|${fact}`));
        return groups.flatMap((group) => {
            const { sole, crowded, isCut } = pairsIn(group);
            for (const pair of [...sole, ...crowded])
                like(reason, pair, why);
            return isCut ? [group.map(({ entry }) => entry)] : [];
        });
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
