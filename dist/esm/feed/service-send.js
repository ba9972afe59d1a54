/** `service.send`: what HSDS has no member for, or what an older feed says of the same. */
import { readPlaces } from './counts.js';
import { needCodes, needsOfTerm } from './needs.js';
import { fromOutpost } from './outpost.js';
import { choice, date, link, list, number, one, rich, take, takeLists, text, unique, within, } from './spot.js';
import { fromV1 } from './v1.js';
/** A record within the record; nothing where it says nothing. */
const inner = (read) => (spot, ...names) => {
    const found = one(spot, ...names);
    const record = found && read(found);
    return record && Object.keys(record).length ? record : undefined;
};
const REFERRAL = choice('self', 'professional', 'either');
const PLAN = choice('required', 'not-required', 'either');
const ASSESSMENT = choice('required', 'not-required');
const YES_NO_ASK = choice('yes', 'no', 'ask');
const YES_SOME_NO = choice('yes', 'some', 'no');
const TRANSPORT = inner((spot) => take(spot, [YES_SOME_NO, 'answer'], [text, 'note']));
const TOP_UP = inner((spot) => take(spot, [number, 'min max'], [text, 'note']));
const OPENS = inner((spot) => take(spot, [date, 'date'], [text, 'text']));
const APPLY = inner((spot) => take(spot, [rich, 'text'], [link, 'url']));
/**
 * @param service the record.
 * @param under counts from 1 to one below it can point at a child.
 * @param terms names and codes of its terms: they tell the needs where nothing else does.
 */
export function readServiceSend(service, under, terms) {
    const send = one(service, 'send') ?? within(service, {}, 'send');
    const older = { ...fromV1(service), ...fromOutpost(service) };
    const lists = takeLists(send, 'needs payment conditions categories localities times break_kinds year_groups');
    const said = [lists.needs.flatMap(needCodes), older.needs, terms.flatMap(needsOfTerm)];
    // Assigned, not spread: thousands of records are read at once, and this takes a third of the time.
    return Object.assign(older, take(send, [text, 'kind kind_label source needs_text tier setting before_you_go'], [REFERRAL, 'referral'], [PLAN, 'plan'], [ASSESSMENT, 'assessment'], [YES_NO_ASK, 'personal_budget'], [YES_SOME_NO, 'personal_care'], [rich, 'places_note how_decided'], [TRANSPORT, 'transport'], [TOP_UP, 'top_up'], [OPENS, 'opens'], [APPLY, 'apply']), lists, {
        needs: unique(said.find((found) => found.length) ?? []),
        payment: lists.payment.length ? lists.payment : (older.payment ?? []),
        access: list(send, 'access').flatMap((spot) => {
            const { code, answer, ...more } = take(spot, [text, 'code answer note']);
            return code && answer ? [{ code, answer, ...more }] : [];
        }),
        easy_read: list(send, 'easy_read').flatMap((spot) => {
            const { text: words = text(spot, 'name'), ...more } = take(spot, [text, 'text image alt']);
            return words ? [{ text: words, ...more }] : [];
        }),
        places: readPlaces(service, send, under),
    });
}
