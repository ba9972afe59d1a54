/** What a directory keeps for its staff, taken out before anything is read. */
import { isRaw } from '../../feed/spot.js';
import { isPrivate } from '../check/private-names.js';
import { saidTwice } from './contacts-once.js';
import { tell } from './faults.js';
import { recordPath, recordsIn } from './parse.js';
/** A name with one of these is a desk's or a job's, not a person's. */
const DESK = new RegExp('\\b(?:' +
    'admin\\w*|admissions?|advi[cs]e|advis\\w+|assistant|association|bookings?|cent(?:re|er)|club|college|co-?ordinators?|' +
    'council|customer|department|desk|enquir\\w+|group|head ?teacher|head of|help ?(?:line|desk)|hotline|hub|information|' +
    'manager|nursery|nurse|office|officer|organi[sz]er|practitioner|pre-?school|principal|project|reception\\w*|referrals?|' +
    'school|senco|sendco|secretary|services?|society|support|switchboard|teacher|team|therapist|trust|volunteers?|worker' +
    ')\\b', 'i');
const TITLE = /\b(?:mr|mrs|ms|miss|mx|dr|rev|prof)\b/i;
const PARTS = /\s*[,;:()/|–—]\s*|\s+-\s+/;
/** What a name says of a desk or a job: "Manager" of "Pat Doe (Manager)"; the same where it says nothing else. */
function deskIn(name) {
    const parts = name.split(PARTS).filter(Boolean);
    const desks = parts.filter((part) => DESK.test(part) && !TITLE.test(part));
    return desks.length === parts.length ? name : desks.join(', ');
}
const isMarkedPublic = ({ visible, public: open, is_public }) => [visible, open, is_public].includes(true);
/** Is it an address of this person's own: does it hold a part of the name? */
function isOwn(email, name) {
    const [box = ''] = typeof email === 'string' ? email.toLowerCase().split('@') : [];
    return name
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((part) => part.length > 2 && !DESK.test(part) && box.includes(part));
}
function contactWithoutName(contact, path, note) {
    const { name, ...rest } = contact;
    if (typeof name !== 'string' || !name.trim() || isMarkedPublic(contact))
        return contact;
    const desk = deskIn(name);
    if (desk === name)
        return contact;
    note(`${path}.name`);
    const { email, ...others } = rest;
    const isKept = email !== undefined && !isOwn(email, name);
    return { ...others, ...(desk && { name: desk }), ...(isKept && { email }) };
}
/** Deeper than any directory goes: an object from a script may hold itself. */
const DEEPEST = 20;
const nameOf = (contact) => (isRaw(contact) ? contact.name : undefined);
/** An empty contact stands where one is left out: faults are told by the place that each has in the list. */
function contactsOnce(before, after, path, context) {
    const twice = saidTwice(after, (index) => nameOf(before[index]) !== nameOf(after[index]));
    return after.map((contact, index) => {
        if (!twice[index])
            return contact;
        context.tell('twice', { path: `${path}[${index}]`, record: context.record });
        return {};
    });
}
function without(value, path, name, context, depth = 0) {
    if (depth > DEEPEST)
        return undefined;
    if (Array.isArray(value)) {
        const list = value;
        const items = list.map((item, index) => without(item, `${path}[${index}]`, name, context, depth + 1));
        return name === 'contacts' && !context.keepNames ? contactsOnce(list, items, path, context) : items;
    }
    if (!isRaw(value))
        return value;
    const spot = (at) => ({ path: at, record: context.record });
    const raw = name === 'contacts' && !context.keepNames
        ? contactWithoutName(value, path, (at) => context.tell('person', spot(at)))
        : value;
    return Object.fromEntries(Object.entries(raw).flatMap(([key, inner]) => {
        const at = path ? `${path}.${key}` : key;
        if (!isPrivate(key))
            return [[key, without(inner, at, key, context, depth + 1)]];
        if (inner != null && inner !== '')
            context.tell('private', spot(at));
        return [];
    }));
}
const labelOf = (record) => isRaw(record) && typeof record.name === 'string' ? record.name.trim() || undefined : undefined;
/** One record without what is private in it. */
export function recordWithoutPrivate(record, path, keepNames, note) {
    return without(record, path, '', { tell: note, record: labelOf(record), keepNames });
}
/** Does the document say that it is in our own format? */
export const isOwnFormat = (document) => isRaw(document) && isRaw(document.send) && typeof document.send.version === 'string';
/**
 * A parsed document of any directory without its private members: who assured or changed a record, and people's names
 * where nothing says that they may be published. In our own format names stay: they are there by consent.
 */
export function dropPrivate(document) {
    const faults = [];
    const found = recordsIn(document);
    if (!found)
        return { document, faults };
    const keepNames = isOwnFormat(document);
    const records = found.records.map((record, index) => recordWithoutPrivate(record, recordPath(document, found, index), keepNames, (name, spot) => void faults.push(tell(name, spot))));
    return { document: found.withRecords(records), faults };
}
