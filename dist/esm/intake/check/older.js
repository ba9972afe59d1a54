import { emailAddress } from '../../feed/contacts.js';
import { own } from '../../feed/own.js';
import { postcode } from '../../feed/places.js';
import { isRaw } from '../../feed/spot.js';
import { oneLine } from '../../feed/text.js';
import { foundAs } from './fault.js';
import { isShown } from './look.js';
import { ODD, OLDER } from './older-data.js';
import { SCHEMA } from './schema-faults-data.js';
const MOST_RECORDS = 3000;
const PLACE_TYPES = /^(?:physical|postal|virtual)$/i;
const ATTENDING = /^(?:phone|online|virtual|venue|home(?: visit)?|in[- ]person|face[- ]to[- ]face)$/i;
const has = (value) => value != null && value !== '' && !(Array.isArray(value) && !value.length);
function isEmptyPanel(value) {
    if (!isRaw(value))
        return false;
    const answers = Array.isArray(value.survey_answers) ? value.survey_answers.filter(isRaw) : [];
    return ![value.description, value.link, ...answers.map(({ answer }) => answer)].some(has);
}
const isTermNamed = (path) => /(?:taxonomy_term|taxonomy|taxonomies\[\d+\]|pc_targetAudience\[\d+\])\.(?:name|audienceType)$/.test(path);
/** Something else than the address: spaces, "mailto:". */
function isBesides(value) {
    const address = emailAddress(oneLine(value));
    return address !== undefined && address !== value;
}
/** What is told of this member, if anything. */
function oddIn({ path, name, value }) {
    if (Object.hasOwn(OLDER, name) && (has(value) || name === 'distance_away') && !/\]$/.test(path))
        return own(OLDER, name);
    if (name === 'local_offer' && isEmptyPanel(value))
        return ODD.emptyPanel;
    if (isRaw(value)) {
        if (name === 'languages' && !has(value.name) && !has(value.language))
            return ODD.language;
        if (value.opens_at &&
            value.opens_at === value.closes_at &&
            typeof value.opens_at === 'string' &&
            value.opens_at.startsWith('00:00'))
            return ODD.midnight;
        if (name === 'service_areas' && !/\b[EKNSW]\d{8}\b/.test(`${String(value.uri)} ${String(value.id)}`))
            return ODD.area;
    }
    if (name === 'id' && typeof value === 'number')
        return SCHEMA.numberId;
    if (typeof value !== 'string')
        return;
    if (name === 'email')
        return isBesides(value) ? SCHEMA.email : undefined;
    if (name === 'amount')
        return ODD.amount;
    if (name === 'location_type' && value.trim() && !PLACE_TYPES.test(value))
        return ODD.placeType;
    if (/^post(?:al_)?code$/.test(name) && value.trim() && postcode(value) !== value)
        return ODD.postcode;
    if (isTermNamed(path) && (/\S>\S/.test(value) || value !== value.trim()))
        return ODD.inTerms;
    return name === 'attending_type' && value.trim() && !ATTENDING.test(value) ? ODD.attending : undefined;
}
/** The same need more than once, in our own list or an older one. */
function repeatsNeeds({ send, send_needs, special_needs }) {
    const lists = [isRaw(send) ? send.needs : undefined, send_needs, special_needs];
    return lists.some((list) => {
        const words = (Array.isArray(list) ? list : []).map((need) => isRaw(need) ? String(need.slug ?? need.name) : String(need));
        return new Set(words).size < words.length;
    });
}
function recordFaults(entry, isParts) {
    const { raw, path, record, service, leaves } = entry;
    const told = new Set();
    const faults = [];
    for (const leaf of leaves) {
        const row = oddIn(leaf);
        // Once for a record: what is mended in one place is mended in all.
        if (row && !told.has(row))
            faults.push(foundAs(row, { path: leaf.path, record }));
        if (row)
            told.add(row);
    }
    if (repeatsNeeds(raw))
        faults.push(foundAs(ODD.needTwice, { path, record }));
    if (!service || isParts || !isShown(entry))
        return faults;
    const where = { path, record };
    if (!service.service_areas.length && !told.has(ODD.area))
        faults.push(foundAs(ODD.noArea, where));
    if (!service.locations.length)
        faults.push(foundAs(ODD.noPlace, where));
    return faults;
}
function totalsOf(document, { entries, isParts }) {
    const { total_pages, totalPages, next_url: next, last_page, last, total_items, totalElements } = document;
    const isPaged = Number(total_pages ?? totalPages ?? 1) > 1 || has(next) || last_page === false || last === false;
    if (isPaged)
        return [foundAs(ODD.paged, { path: has(next) ? 'next_url' : 'total_pages' })];
    const total = total_items ?? totalElements;
    return !isParts && typeof total === 'number' && total !== entries.length
        ? [foundAs(ODD.total, { path: total_items === undefined ? 'totalElements' : 'total_items' })]
        : [];
}
const listFaults = (look) => [
    ...(isRaw(look.document) ? totalsOf(look.document, look) : []),
    ...(look.entries.length > MOST_RECORDS && !look.isParts
        ? [foundAs(ODD.veryLong, { path: look.isV3 ? 'contents' : '' })]
        : []),
];
/** What is understood, and is of another form than the format's. */
export const olderFaults = (look) => [
    ...listFaults(look),
    ...look.entries.flatMap((entry) => recordFaults(entry, look.isParts)),
];
