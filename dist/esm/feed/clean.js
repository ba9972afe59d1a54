/** Copies a record of the feed's own `send`, each member as its name says: a date, an address, a list, a record or words. */
import { safeLink } from './contacts.js';
import { fault } from './faults.js';
import { date, email, isRaw, list, texts, within } from './spot.js';
import { decode } from './text.js';
const LISTS = /^(?:also|easy_read|media|sections|contacts|case_studies|facts|health|sites|steps|phones|organization_identifiers)$/;
const RECORDS = /^(?:area|contact|organization|links)$/;
const DATES = /^(?:date|from|to|reviewed|next_review|received|responded|checked|consent_until|generated|read)$/;
/** Deeper than any member we know goes. */
const DEEPEST = 9;
/** White space mended, paragraphs kept. */
const paragraphs = (text) => decode(text.replace(/\r\n?/g, '\n'))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
function cleanValue(spot, name, value, depth) {
    if (LISTS.test(name)) {
        const records = Array.isArray(value) ? value.some(isRaw) : isRaw(value);
        const items = records ? list(spot, name).map((item) => cleanRecord(item, depth + 1)) : texts(spot, name);
        return items.length ? items : undefined;
    }
    const isLink = /(^|\.)links$/.test(spot.path);
    if (isRaw(value) && (isLink || RECORDS.test(name)))
        return cleanRecord(within(spot, value, name), depth + 1);
    if (typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (typeof value !== 'string') {
        if (value != null && !(Array.isArray(value) && !value.length))
            fault(spot, 70, name);
        return;
    }
    if (!value.trim())
        return;
    if (DATES.test(name))
        return date(spot, name);
    if (name === 'email')
        return email(spot, name);
    // The files of a feed in parts may be named as they lie, beside it.
    if (isLink || (/^(?:url|.*_url)$/.test(name) && !/parts\[\d+\]$/.test(spot.path))) {
        const address = safeLink(value);
        if (!address)
            fault(spot, 31, name);
        return address;
    }
    return paragraphs(value) || undefined;
}
function cleanRecord(spot, depth) {
    const entries = depth > DEEPEST ? [] : Object.entries(spot.raw).filter(([name]) => name !== '__proto__');
    return Object.fromEntries(entries.flatMap(([name, value]) => {
        const clean = cleanValue(spot, name, value, depth);
        return clean === undefined ? [] : [[name, clean]];
    }));
}
/** @param needed members without which the record says nothing, as `name+from+to`; undefined, and a fault, where one is missing. */
export function cleaned(spot, needed) {
    const record = cleanRecord(spot, 0);
    const missing = needed && needed.split('+').find((name) => record[name] === undefined);
    // Each member was checked by its name, and those it cannot do without are there: it is what its place in the document says.
    if (!missing)
        return record;
    fault(spot, 70, missing, 'error');
    return;
}
