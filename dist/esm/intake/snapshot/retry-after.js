const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
/** `Wed, 21 Oct 2026 07:28:00 GMT`, the one form servers may send (RFC 9110, 5.6.7). */
const HTTP_DATE = /^[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;
function instant(date) {
    const [, day, month = '', year, ...time] = HTTP_DATE.exec(date) ?? [];
    const at = MONTHS.indexOf(month);
    if (!day || at < 0)
        return undefined;
    const [hours = 0, minutes = 0, seconds = 0] = time.map(Number);
    return Date.UTC(Number(year), at / 3, Number(day), hours, minutes, seconds);
}
/** A year, in milliseconds: whoever says more means "never". */
const LONGEST = 31_536_000_000;
/**
 * How many milliseconds a server wants to be left alone (reader case 9).
 *
 * @param retryAfter its header: seconds, or a date.
 * @param date the `Date` header of the same answer: a server's clock may be wrong, but not against itself.
 * @param now milliseconds since 1970, for a server that does not tell its own time.
 * @returns undefined where it does not say, or nobody can read it.
 */
export function retryAfterIn(retryAfter, date, now) {
    const said = retryAfter?.trim() ?? '';
    // Some write parts of a second.
    if (/^\d+(?:\.\d+)?$/.test(said))
        return Math.min(LONGEST, Math.ceil(Number(said) * 1000));
    const until = instant(said);
    if (until === undefined)
        return undefined;
    return Math.min(LONGEST, Math.max(0, until - (instant(date?.trim() ?? '') ?? now)));
}
