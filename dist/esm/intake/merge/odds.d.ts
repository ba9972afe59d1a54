import { type Facts } from './facts.js';
/** Do both have a number of one register, and not the same? Then they are of different bodies. UPRNs differ within a site. */
declare function isOtherBody(one: Facts, other: Facts): boolean;
/** A school and the base in it often have one name. A kind that is not known is none of these. */
declare function isOtherKind(one: Facts, other: Facts): boolean;
/** Is one for children who are all older than those of the other? */
declare function isOtherAges(one: Facts, other: Facts): boolean;
declare const ODDS: {
    readonly body: readonly [typeof isOtherBody, "and other numbers of organisations"];
    readonly kind: readonly [typeof isOtherKind, "and other kinds of provision"];
    readonly ages: readonly [typeof isOtherAges, "and other ages"];
    readonly place: readonly [(one: Facts, other: Facts) => boolean, "at another postcode"];
    readonly phone: readonly [(one: Facts, other: Facts) => boolean, "and other telephone numbers"];
    readonly name: readonly [(one: Facts, other: Facts) => boolean, "of another organisation"];
};
export type Odds = keyof typeof ODDS;
/** The first of these by which they differ, in words that go on a sentence. */
export declare function oddsOf([one, other]: readonly [Facts, Facts], looked: readonly Odds[]): string | undefined;
/** May two records not be one through a third, which each of them may be? */
export declare function isAtOdds(one: Facts, other: Facts): boolean;
export {};
