/**
 * How many milliseconds a server wants to be left alone (reader case 9).
 *
 * @param retryAfter its header: seconds, or a date.
 * @param date the `Date` header of the same answer: a server's clock may be wrong, but not against itself.
 * @param now milliseconds since 1970, for a server that does not tell its own time.
 * @returns undefined where it does not say, or nobody can read it.
 */
export declare function retryAfterIn(retryAfter: string | null, date: string | null, now: number): number | undefined;
