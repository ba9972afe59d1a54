/** What two records are compared by: each a text that is the same where the fact is the same. */
import { phoneHref, webAddress } from '../../feed/contacts.js';
import { postcode } from '../../feed/places.js';
import { NO_NUMBER, REGISTERS } from './numbers-data.js';
import { innerOf, recordsIn, wordsOf } from './raw.js';
/** A name as people hear it: capitals, accents, punctuation and a leading "the" do not matter. Empty for signs alone. */
export const nameKey = (name) => name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&(?:amp;)?/g, ' and ')
    .replace(/['’‘`.]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
/** 32 hexadecimal digits: no two systems make the same by chance. The version is not looked at: half of real ones have none. */
const UUID = /^\{?([\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})\}?$/i;
/** An id that can only be the same where the record came from the same system; a number or a word is in many. */
export function sharedId({ id }) {
    const uuid = UUID.exec(id)?.[1]?.toLowerCase();
    // All noughts, or an example: "00000000-0000-4000-8000-000000000001".
    return uuid && new Set(uuid.replace(/-/g, '')).size > 4 ? uuid : undefined;
}
const squeezed = (text) => text.replace(/[^a-z\d]/gi, '');
function numberKey(names, number) {
    const plain = squeezed(number).toUpperCase();
    for (const [key, { names: known, read }] of Object.entries(REGISTERS)) {
        const isNamed = names.some((name) => known.test(squeezed(name).toLowerCase()));
        const found = isNamed ? read(plain) : undefined;
        if (found && !NO_NUMBER.test(found))
            return `${key}:${found}`;
    }
    return undefined;
}
/** The places of a record, wherever its format has them. */
export const locationsOf = (record) => innerOf(record, 'service_at_locations', 'location');
/** `urn:100000`, `charity:1012345`, `uprn:100023336956`: of its organisation and of its places. */
export function numberKeys({ record, organization }) {
    const ofBody = recordsIn(organization, 'organization_identifiers').map((item) => numberKey([wordsOf(item, 'identifier_scheme'), wordsOf(item, 'identifier_type')], wordsOf(item, 'identifier')));
    const ofPlaces = locationsOf(record).map((place) => numberKey([wordsOf(place, 'external_identifier_type')], wordsOf(place, 'external_identifier')));
    return [...new Set([...ofBody, ...ofPlaces].filter((key) => key !== undefined))];
}
/** Telephone numbers of a record and of its contacts, as they are dialled in the UK. */
export const phonesOf = (record) => [record, ...recordsIn(record, 'contacts')]
    .flatMap((one) => recordsIn(one, 'phones'))
    .map((phone) => {
    const number = wordsOf(phone, 'number');
    return (phoneHref(number) ?? number).replace(/^tel:\+44/, 'tel:0');
})
    .filter(Boolean);
/** E-mail addresses of a record and of its contacts. */
export const emailsOf = (record) => [record, ...recordsIn(record, 'contacts')]
    .map((one) => wordsOf(one, 'email').toLowerCase())
    .filter((email) => /^[^\s@]+@[^\s@]+$/.test(email));
/** Whole postcodes only: an outcode is a town. */
export const postcodesOf = (record) => [
    ...new Set(locationsOf(record)
        .flatMap((place) => recordsIn(place, 'addresses'))
        .map((address) => postcode(wordsOf(address, 'postal_code')))
        .filter((code) => code?.includes(' ') === true)
        .map(String)),
];
/** Told to the site so that it can count visitors; says nothing of the page. */
const TRACKING = /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|_ga|_gl|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_hs\w+|phpsessid|jsessionid|sessionid)$/i;
const LANGUAGE = /^(?:lang|language|locale|hl)$/i;
/** Profiles: the home pages of those who have none of their own. */
const PROFILE = /^(?:[\w-]+\.)*(?:facebook|instagram|twitter|x|linkedin|youtube|tiktok|threads|linktr|linktree|pinterest)\.(?:com|ee|net)$/;
const HOME = /^(?:\/(?:index|default|home|homepage|main|welcome)(?:\.\w{2,5})?|\/(?:en|en-gb|en_gb|cy|site|web|www))*$/i;
/**
 * A page, however its address is typed: scheme, `www.`, a slash at the end, counting parameters and the place within the
 * page do not matter. Undefined for what is no address, and for home pages and profiles: they are about a body, not a service.
 */
export function pageKey(address) {
    const typed = webAddress(address);
    if (!typed)
        return undefined;
    const url = new URL(typed);
    const host = url.hostname.replace(/^www\d?\./, '').replace(/\.$/, '');
    const path = safeDecoded(url.pathname)
        .replace(/;jsessionid=[^/]*/i, '')
        .replace(/\/{2,}/g, '/')
        .replace(/(?<=\/)(?:index|default)\.(?:html?|php|aspx?|jsp)$/i, '')
        .replace(/\/$/, '');
    const asked = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
    const query = asked
        .map(([name, value]) => `${name}=${value}`)
        .sort()
        .join('&');
    // A site that is one page keeps the address of what it shows after the #.
    const route = /^#!?\/./.test(url.hash) ? url.hash.replace(/\/$/, '') : '';
    const isOnlyLanguage = asked.every(([name]) => LANGUAGE.test(name));
    if ((HOME.test(path) && isOnlyLanguage && !route) || PROFILE.test(host))
        return undefined;
    const port = url.port ? `:${url.port}` : '';
    return `${host}${port}${path}${query && `?${query}`}${route}`;
}
function safeDecoded(path) {
    try {
        return decodeURI(path);
    }
    catch {
        return path;
    }
}
