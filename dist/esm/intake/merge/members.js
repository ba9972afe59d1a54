/** One record of several of the same service. */
import { needsOfTerm } from '../../feed/needs.js';
import { phonesOf, postcodesOf } from './keys.js';
import { MEMBER_GROUPS } from './members-data.js';
import { innerOf, isBlank, recordIn, saysSame, wordsOf } from './raw.js';
const at = (record, member) => member.startsWith('send.') ? recordIn(record, 'send')?.[member.slice('send.'.length)] : record[member];
const valuesOf = (record, { members }) => members.map((member) => {
    const value = at(record, member);
    return isBlank(value) ? undefined : value;
});
function impliesNeeds(record) {
    const terms = innerOf(record, 'attributes', 'taxonomy_term');
    return terms.some((term) => [wordsOf(term, 'term'), wordsOf(term, 'name')].some((words) => words && needsOfTerm(words).length > 0));
}
const has = (record, group) => valuesOf(record, group).some((value) => value !== undefined) ||
    (group.words === 'needs' && impliesNeeds(record));
const share = (ones, others) => ones.some((one) => one !== '' && others.includes(one));
/** Do two records say the same here, as far as somebody who goes by both is concerned? */
function agree(one, other, group) {
    if (group.words === 'telephone numbers and contacts' && share(phonesOf(one), phonesOf(other)))
        return true;
    if (group.words === 'place' && share(postcodesOf(one), postcodesOf(other)))
        return true;
    return saysSame(valuesOf(one, group), valuesOf(other, group));
}
const isAtOdds = (one, other, group) => has(one, group) && has(other, group) && !agree(one, other, group);
/** The members of a group, put into a record. */
function put(record, from, { members }) {
    let [top, send] = [record, recordIn(record, 'send') ?? {}];
    for (const member of members) {
        const value = at(from, member);
        if (isBlank(value))
            continue;
        if (member.startsWith('send.'))
            send = { ...send, [member.slice('send.'.length)]: value };
        else
            top = { ...top, [member]: value };
    }
    return { ...top, send };
}
/**
 * The leading record with its blanks filled from the others, in their order. What it says is never overwritten.
 */
export function filled(first, others) {
    const sourceOf = new Map(MEMBER_GROUPS.filter((group) => has(first, group)).map((group) => [group.words, first]));
    let record = first;
    const parted = [];
    const taken = others.map((other) => MEMBER_GROUPS.flatMap((group) => {
        if (sourceOf.has(group.words) || !has(other, group))
            return [];
        const beside = MEMBER_GROUPS.find(({ words }) => {
            const source = sourceOf.get(words);
            const tied = group.with?.includes(words);
            if (!tied || !source || source === other)
                return false;
            const partner = MEMBER_GROUPS.find((one) => one.words === words) ?? group;
            return isAtOdds(source, other, partner) || isAtOdds(source, other, group);
        });
        if (beside) {
            parted.push([group.words, beside.words]);
            return [];
        }
        sourceOf.set(group.words, other);
        record = put(record, other, group);
        return [group.words];
    }));
    return { record, taken, parted };
}
