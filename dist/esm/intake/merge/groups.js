/** Records that are one service, from what proves it: the surest proof first, and never against a person's word. */
import { byText } from './raw.js';
import { PROOFS } from './proofs.js';
export const pairKey = (one, other) => [`${one.feed}/${one.id}`, `${other.feed}/${other.id}`].sort(byText).join(' = ');
const order = (one, other) => PROOFS.indexOf(one.proof) - PROOFS.indexOf(other.proof) ||
    one.a.feed - other.a.feed ||
    one.b.feed - other.b.feed ||
    byText(one.a.id, other.a.id) ||
    byText(one.b.id, other.b.id);
/**
 * @param apart pairs that a person said are not the same, by `pairKey`.
 * @param isAtOdds whether two records may not be joined through a third.
 */
export function groupsOf(entries, matches, apart, isAtOdds) {
    const groupOf = new Map(entries.map((entry) => [entry, [entry]]));
    const followed = [];
    const refused = [];
    // What a person said keeps its own order: what was said first holds.
    const said = matches.filter(({ proof }) => proof === 'person');
    const proved = matches.filter(({ proof }) => proof !== 'person').sort(order);
    for (const match of [...said, ...proved]) {
        if (apart.has(pairKey(match.a, match.b)) && match.proof !== 'person')
            continue;
        const [one, other] = [groupOf.get(match.a) ?? [match.a], groupOf.get(match.b) ?? [match.b]];
        if (one === other) {
            followed.push(match);
            continue;
        }
        const because = whyApart(one, other, match, apart, isAtOdds);
        if (because) {
            refused.push({ match, because });
            continue;
        }
        followed.push(match);
        const joined = [...one, ...other];
        for (const entry of joined)
            groupOf.set(entry, joined);
    }
    const matchesOf = new Map();
    for (const match of followed) {
        const group = groupOf.get(match.a) ?? [];
        matchesOf.set(group, [...(matchesOf.get(group) ?? []), match]);
    }
    const groups = [...new Set(groupOf.values())].map((group) => ({
        entries: group,
        matches: matchesOf.get(group) ?? [],
    }));
    return { groups, refused };
}
/** Proofs that hold whatever else two records say of themselves. */
const SURE = new Set(['person', 'record', 'id']);
function whyApart(one, other, { proof, a, b }, apart, isAtOdds) {
    const some = (test) => one.some((x) => other.some((y) => test(x, y)));
    if (some((x, y) => apart.has(pairKey(x, y))))
        return 'decided';
    const feeds = new Set(one.map(({ feed }) => feed));
    if (proof !== 'person' && other.some(({ feed }) => feeds.has(feed)))
        return 'twice';
    // The two that are matched were looked at by whoever matched them.
    const isOdd = !SURE.has(proof) && some((x, y) => !(x === a && y === b) && isAtOdds(x, y));
    return isOdd ? 'odds' : undefined;
}
