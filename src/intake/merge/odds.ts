/** What speaks against two records being one service, however much speaks for it. */
import type { Raw } from '../../feed/spot.js';
import { type Facts, isPartOf, registerOf } from './facts.js';
import { phonesOf } from './keys.js';
import { REGISTERS } from './numbers-data.js';
import { recordIn, wordsOf } from './raw.js';

/** Do both say something, and nothing of it is the same? */
const differ = (ones: readonly string[], others: readonly string[]): boolean =>
  ones.length > 0 && others.length > 0 && !ones.some((one) => others.includes(one));

/** Do both have a number of one register, and not the same? Then they are of different bodies. UPRNs differ within a site. */
function isOtherBody(one: Facts, other: Facts): boolean {
  const of = ({ numbers }: Facts, register: string): string[] =>
    numbers.filter((found) => registerOf(found) === register);
  return one.numbers.some((number) => {
    const register = registerOf(number);
    return register !== 'uprn' && differ(of(one, register), of(other, register));
  });
}

const KINDS: readonly RegExp[] = [
  /base$|^resourced-provision$|^sen-unit$/,
  /special-school$/,
  /^alternative-provision$/,
  /^short-break$/,
];

/** A school and the base in it often have one name. A kind that is not known is none of these. */
function isOtherKind(one: Facts, other: Facts): boolean {
  const [a, b] = [one, other].map(({ entry }) => {
    const kind = wordsOf(recordIn(entry.record, 'send'), 'kind');
    return KINDS.findIndex((known) => known.test(kind));
  });
  return a !== -1 && b !== -1 && a !== b;
}

/** An age that means one: directories write -1, and 0 for "up to", where nobody knows. */
function ageOf(record: Raw, member: 'minimum_age' | 'maximum_age'): number | undefined {
  const words = wordsOf(record, member);
  const age = Number(words);
  return words !== '' && age > 0 ? age : undefined;
}

/** Is one for children who are all older than those of the other? */
function isOtherAges(one: Facts, other: Facts): boolean {
  const isUnder = (young: Raw, old: Raw): boolean => {
    const [most, least] = [ageOf(young, 'maximum_age'), ageOf(old, 'minimum_age')];
    return most !== undefined && least !== undefined && most < least;
  };
  const [a, b] = [one.entry.record, other.entry.record];
  return isUnder(a, b) || isUnder(b, a);
}

const isOtherPlace = (one: Facts, other: Facts): boolean => differ(one.postcodes, other.postcodes);

/** Branches of one charity have telephones of their own. At one postcode that proves nothing. */
const isOtherPhone = (one: Facts, other: Facts): boolean =>
  !one.postcodes.some((code) => other.postcodes.includes(code)) &&
  differ(phonesOf(one.entry.record), phonesOf(other.entry.record));

const isOtherName = (one: Facts, other: Facts): boolean =>
  one.body !== '' && other.body !== '' && one.body !== other.body && !isPartOf(one.body, other.body);

const ODDS = {
  body: [isOtherBody, 'and other numbers of organisations'],
  kind: [isOtherKind, 'and other kinds of provision'],
  ages: [isOtherAges, 'and other ages'],
  place: [isOtherPlace, 'at another postcode'],
  phone: [isOtherPhone, 'and other telephone numbers'],
  name: [isOtherName, 'of another organisation'],
} as const satisfies Record<string, readonly [(one: Facts, other: Facts) => boolean, string]>;

export type Odds = keyof typeof ODDS;

/** The first of these by which they differ, in words that go on a sentence. */
export function oddsOf([one, other]: readonly [Facts, Facts], looked: readonly Odds[]): string | undefined {
  const found = looked.find((name) => ODDS[name][0](one, other));
  return found && ODDS[found][1];
}

/** May two records not be one through a third, which each of them may be? */
export function isAtOdds(one: Facts, other: Facts): boolean {
  const isOnePlace = one.numbers.some(
    (number) => REGISTERS[registerOf(number)]?.isOfPlace && other.numbers.includes(number),
  );
  return (
    oddsOf([one, other], ['body', 'kind', 'ages', ...(isOnePlace ? [] : (['place'] as const))]) !== undefined
  );
}
