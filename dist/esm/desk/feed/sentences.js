import { sayCount, sayFaults, sayFeedDesk } from '../../view/words/feed-desk.js';
export const SEVERITIES = ['error', 'warning', 'note'];
/** “a, b and c”. */
export const listed = (words) => words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} ${sayFeedDesk('and')} ${words.at(-1) ?? ''}`;
/** The number chooses the form of the sentence; it is written with commas. */
const counted = (n) => ({ n, count: n.toLocaleString('en-GB') });
/** What it holds: “We read 14 services (12 with places), 2 SEN information reports and 5 comments.” */
export function holdsInWords(counts) {
    const said = (keys) => keys.filter((key) => counts[key] > 0).map((key) => sayCount(key, counted(counts[key])));
    const [services = ''] = said(['services']);
    const ofThem = said(['places', 'breaks']);
    const things = [
        ofThem.length ? sayFeedDesk('ofThem', { services, things: ofThem.join(', ') }) : services,
        ...said(['reports', 'comments']),
    ].filter(Boolean);
    return things.length ? sayFeedDesk('holds', { things: listed(things) }) : sayFeedDesk('holdsNothing');
}
export const faultTotal = (faults) => faults.error + faults.warning + faults.note;
/** What there is to mend, in a sentence. */
export function faultsInWords(faults) {
    const things = SEVERITIES.filter((one) => faults[one] > 0).map((one) => sayFaults(one, counted(faults[one])));
    const n = faultTotal(faults);
    return n ? sayFeedDesk('faultsSome', { ...counted(n), things: listed(things) }) : sayFeedDesk('faultsNone');
}
