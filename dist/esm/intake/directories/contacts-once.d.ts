/**
 * Which contacts say no more than another: those that lost their names, where another says all that is left of them.
 *
 * @param isBare has this one lost its name?
 */
export declare function saidTwice(contacts: readonly unknown[], isBare: (index: number) => boolean): boolean[];
