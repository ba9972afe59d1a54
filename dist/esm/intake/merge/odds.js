import { isPartOf, registerOf } from './facts.js';
import { phonesOf } from './keys.js';
import { REGISTERS } from './numbers-data.js';
import { recordIn, wordsOf } from './raw.js';
/** Do both say something, and nothing of it is the same? */
const differ = (ones, others) => ones.length > 0 && others.length > 0 && !ones.some((one) => others.includes(one));
/** Do both have a number of one register, and not the same? Then they are of different bodies. UPRNs differ within a site. */
function isOtherBody(one, other) {
    const of = ({ numbers }, register) => numbers.filter((found) => registerOf(found) === register);
    return one.numbers.some((number) => {
        const register = registerOf(number);
        return register !== 'uprn' && differ(of(one, register), of(other, register));
    });
}
const KINDS = [
    /base$|^resourced-provision$|^sen-unit$/,
    /special-school$/,
    /^alternative-provision$/,
    /^short-break$/,
];
/** A school and the base in it often have one name. A kind that is not known is none of these. */
function isOtherKind(one, other) {
    const [a, b] = [one, other].map(({ entry }) => {
        const kind = wordsOf(recordIn(entry.record, 'send'), 'kind');
        return KINDS.findIndex((known) => known.test(kind));
    });
    return a !== -1 && b !== -1 && a !== b;
}
/** An age that means one: directories write -1, and 0 for "up to", where nobody knows. */
function ageOf(record, member) {
    const words = wordsOf(record, member);
    const age = Number(words);
    return words !== '' && age > 0 ? age : undefined;
}
/** Is one for children who are all older than those of the other? */
function isOtherAges(one, other) {
    const isUnder = (young, old) => {
        const [most, least] = [ageOf(young, 'maximum_age'), ageOf(old, 'minimum_age')];
        return most !== undefined && least !== undefined && most < least;
    };
    const [a, b] = [one.entry.record, other.entry.record];
    return isUnder(a, b) || isUnder(b, a);
}
const isOtherPlace = (one, other) => differ(one.postcodes, other.postcodes);
/** Branches of one charity have telephones of their own. At one postcode that proves nothing. */
const isOtherPhone = (one, other) => !one.postcodes.some((code) => other.postcodes.includes(code)) &&
    differ(phonesOf(one.entry.record), phonesOf(other.entry.record));
const isOtherName = (one, other) => one.body !== '' && other.body !== '' && one.body !== other.body && !isPartOf(one.body, other.body);
const ODDS = {
    body: [isOtherBody, 'and other numbers of organisations'],
    kind: [isOtherKind, 'and other kinds of provision'],
    ages: [isOtherAges, 'and other ages'],
    place: [isOtherPlace, 'at another postcode'],
    phone: [isOtherPhone, 'and other telephone numbers'],
    name: [isOtherName, 'of another organisation'],
};
/** The first of these by which they differ, in words that go on a sentence. */
export function oddsOf([one, other], looked) {
    const found = looked.find((name) => ODDS[name][0](one, other));
    return found && ODDS[found][1];
}
/** May two records not be one through a third, which each of them may be? */
export function isAtOdds(one, other) {
    const isOnePlace = one.numbers.some((number) => REGISTERS[registerOf(number)]?.isOfPlace && other.numbers.includes(number));
    return (oddsOf([one, other], ['body', 'kind', 'ages', ...(isOnePlace ? [] : ['place'])]) !== undefined);
}
