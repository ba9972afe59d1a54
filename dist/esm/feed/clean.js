/** Copies a record of the feed's own `send`, each member as its name says: a date, an address, a list, a record or words. */
import { safeLink } from './contacts.js';
import { fault } from './faults.js';
import { needCodes } from './needs.js';
import { choice, count, date, email, isRaw, list, texts, unique, within, } from './spot.js';
import { decode } from './text.js';
/** Lists of records, each with what its records cannot do without. A bare word, or a `name`, stands for the first of these. */
const LISTS = new Map('case_studies:text contacts easy_read:text facts:label+value health:what layers:name+text media:src moving_on:age+what organization_identifiers phones provision:name sections:key steps'
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([name = '', needed = '']) => [name, needed]));
const WORDS = /^(?:also|needs|sites)$/;
const RECORDS = /^(?:area|contact|organization|links)$/;
const DATES = /^(?:date|from|to|reviewed|next_review|received|responded|checked|consent_until|generated|read)$/;
const COUNTS = /^(?:pupils|items|m(?:in|ax)imum_age)$/;
const PICTURES = /^(?:image|src)$/;
/** An address that says how it is fetched, and is not a page's. */
const OTHER_SCHEME = /^\s*(?!https?:)[a-z][\w+.-]*:/i;
const HEALTH_WHEN = choice('every-day', 'visiting', 'arranged', 'not-here');
/** Deeper than any member we know goes. */
const DEEPEST = 9;
/** White space mended, paragraphs kept. */
const paragraphs = (text) => text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
/** Entities decoded, but for a text that is markup, or would become it: whoever draws that decodes it. */
function prose(text) {
    const decoded = decode(text);
    return paragraphs(/<[a-z/!]/i.test(decoded) ? text : decoded);
}
function cleanList(spot, name, needed, depth) {
    const [first = ''] = needed.split('+');
    return list(spot, name).flatMap((item) => {
        const { name: bare, ...raw } = item.raw;
        const isBare = first && raw[first] === undefined;
        const record = complete(isBare ? { ...item, raw: { ...raw, [first]: bare } } : item, needed, depth);
        // Who agreed until a day that nobody can read may have agreed until yesterday.
        return record && ((raw.consent_until ?? '') === '' || record.consent_until) ? [record] : [];
    });
}
const cleanWords = (spot, name) => name === 'needs' ? unique(texts(spot, name).flatMap(needCodes)) : texts(spot, name);
function cleanValue(spot, name, value, depth) {
    const needed = LISTS.get(name);
    const items = needed !== undefined
        ? cleanList(spot, name, needed, depth + 1)
        : WORDS.test(name) && cleanWords(spot, name);
    if (items)
        return items.length ? items : undefined;
    const isLink = /(?:^|[^s]\.)links$/.test(spot.path);
    if (isRaw(value) && (isLink || RECORDS.test(name)))
        return cleanRecord(within(spot, value, name), depth + 1);
    if (COUNTS.test(name))
        return count(spot, name);
    const said = typeof value === 'number' ? String(value) : value;
    if (typeof said !== 'string') {
        if (said != null && !(Array.isArray(said) && !said.length))
            fault(spot, 70, name);
        return;
    }
    if (!said.trim())
        return;
    if (DATES.test(name))
        return date(spot, name);
    if (name === 'email')
        return email(spot, name);
    if (name === 'when' && /\.health(\[\d+\])?$/.test(spot.path))
        return HEALTH_WHEN(spot, name);
    // The files of a feed in parts may be named as they lie, beside it.
    if (isLink || (/^(?:url|.*_url|website)$/.test(name) && !/parts\[\d+\]$/.test(spot.path))) {
        const address = safeLink(said);
        if (!address)
            fault(spot, 31, name);
        return address;
    }
    if (PICTURES.test(name) && OTHER_SCHEME.test(said)) {
        fault(spot, 31, name);
        return;
    }
    return (name === 'text' ? prose(said) : paragraphs(decode(said))) || undefined;
}
function cleanRecord(spot, depth) {
    const entries = depth > DEEPEST ? [] : Object.entries(spot.raw).filter(([name]) => name !== '__proto__');
    const record = Object.fromEntries(entries.flatMap(([name, value]) => {
        const clean = cleanValue(spot, name, value, depth);
        return clean === undefined ? [] : [[name, clean]];
    }));
    const { minimum_age: youngest, maximum_age: oldest, ...rest } = record;
    if (!(Number(youngest) > Number(oldest)))
        return record;
    fault(spot, 38, 'minimum_age');
    return rest;
}
/** The record, where it has the members without which it says nothing; else a fault. */
function complete(spot, needed, depth, severity) {
    const record = cleanRecord(spot, depth);
    const missing = needed && needed.split('+').find((name) => record[name] === undefined);
    if (!missing)
        return record;
    fault(spot, 70, missing, severity);
    return;
}
/** @param needed members without which the record says nothing, as `name+from+to`; undefined, and a fault, where one is missing. */
export function cleaned(spot, needed) {
    // Each member was checked by its name, and those it cannot do without are there: it is what its place in the document says.
    return complete(spot, needed, 0, 'error');
}
