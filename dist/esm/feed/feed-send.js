/** `send` of the feed as a whole. */
import { cleaned } from './clean.js';
import { phoneHref } from './contacts.js';
import { fault } from './faults.js';
import { anyLink, date, isRaw, list, number, one, rich, take, text, texts, within, } from './spot.js';
/** Members, each with what it cannot do without. */
const RECORDS = 'publisher:name notice:text licence contact links';
const LISTS = 'sources:id+name urgent:name term_dates:name+from+to coverage:key ordinarily_available glossary:term+meaning pathways parts:url+kind';
/** Each with the singular that drafts of the format had. */
const LABELS = 'kinds:kind tiers:tier needs:need categories:category';
const MAJOR = 1;
const pairs = (table) => table
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([name = '', other = '']) => [name, other]);
/** A table that holds nothing but what the feed put there: no `constructor`. */
function table(spot, read) {
    // `create` gives any: an object with nothing in it, not even what all objects have.
    const entries = Object.create(null);
    for (const name of Object.keys(spot?.raw ?? {})) {
        const value = spot && name !== '__proto__' ? read(spot, name) : undefined;
        if (value !== undefined)
            entries[name] = value;
    }
    return entries;
}
function readUnder(send) {
    const spot = one(send, 'disclosure');
    const under = Math.ceil((spot && number(spot, 'under')) ?? 5);
    if (under < 1)
        return 0;
    if (spot && under < 3)
        fault(spot, 68, 'under');
    return Math.max(under, 3);
}
function readDecided(send) {
    const { how_places_are_decided: value } = send.raw;
    const spot = isRaw(value)
        ? within(send, value, 'how_places_are_decided')
        : within(send, value == null ? {} : { '*': value }, '');
    return table(spot, rich);
}
/** The statement; undefined where it says nothing. */
function readShortBreaks(send) {
    const spot = one(send, 'short_breaks');
    if (!spot)
        return;
    const said = take(spot, [anyLink, 'statement_url comment_url adult_url'], [date, 'reviewed'], [rich, 'range criteria how_it_meets_needs moving_on']);
    return Object.keys(said).length ? said : undefined;
}
export function readFeedSend(send) {
    if (parseInt(text(send, 'version') ?? '') > MAJOR)
        fault(send, 69, 'version');
    const read = { links: {} };
    for (const [name, needed] of pairs(RECORDS)) {
        const spot = one(send, name);
        const record = spot && cleaned(spot, needed);
        if (record && Object.keys(record).length)
            read[name] = record;
    }
    for (const [name, needed] of pairs(LISTS)) {
        const items = list(send, name).flatMap((spot) => cleaned(spot, needed) ?? []);
        if (items.length)
            read[name] = items;
    }
    const { synonyms } = send.raw;
    if (Array.isArray(synonyms) && synonyms.length) {
        read.synonyms = synonyms.map((group) => texts({ ...send, raw: { synonyms: group } }, 'synonyms'));
    }
    const { contact } = read;
    const phone = isRaw(contact) && typeof contact.phone === 'string' ? phoneHref(contact.phone) : undefined;
    if (isRaw(contact) && phone)
        read.contact = { ...contact, phone_href: phone };
    const labels = one(send, 'labels');
    const short_breaks = readShortBreaks(send);
    return {
        ...read,
        ...(short_breaks && { short_breaks }),
        ...take(send, [date, 'generated'], [text, 'version']),
        disclosure: { under: readUnder(send) },
        how_places_are_decided: readDecided(send),
        labels: Object.fromEntries(pairs(LABELS).map(([name, draft]) => [name, table(labels && one(labels, name, draft), text)])),
        // Built from tables whose names are the members of the type; `cleaned` checked what is in them.
    };
}
