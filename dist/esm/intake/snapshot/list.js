/** What an answer of a directory is: a list, one of its pages, one service. Each member is looked at before use. */
export const isMembers = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The list in a document, by its shape (reader case 1); undefined where there is none. */
export function pageIn(document) {
    if (Array.isArray(document))
        return { name: '', records: document, around: {} };
    if (!isMembers(document))
        return undefined;
    for (const name of ['contents', 'content']) {
        const records = document[name];
        if (Array.isArray(records))
            return { name, records, around: document };
        if (isMembers(records))
            return { name, records: [records], around: document };
    }
    return undefined;
}
/** The document again, with these records for its own. What only held for one page is left out. */
export function documentWith({ name, around }, records) {
    if (!name)
        return records;
    const rest = Object.entries(around).filter(([member]) => !/^(?:total_?(?:items|pages|elements)|(?:page_)?number|size|(?:first|last)(?:_page)?|empty|.*next.*|_?links)$/i.test(member));
    return { ...Object.fromEntries(rest), [name]: records };
}
/** The id of a record, as text: within its source an id is an opaque word (reader case 15). */
export function idOf(record) {
    const id = isMembers(record) ? record['id'] : undefined;
    return typeof id === 'number' || (typeof id === 'string' && id.trim()) ? String(id).trim() : undefined;
}
/** What tells a record from the others: its id, or all of it. */
export const identityOf = (record) => idOf(record) ?? JSON.stringify(record);
/** What a report calls a record. */
export function labelOf(record) {
    const name = isMembers(record) ? record['name'] : undefined;
    const words = typeof name === 'string' ? name.replace(/[\p{Cc}\s]+/gu, ' ').trim() : '';
    return words.slice(0, 100) || idOf(record);
}
/** Is it a feed of our own format? Its records are whole. */
export const isOwnFormat = ({ around: { send } }) => isMembers(send) && 'version' in send;
/** Does a list give one-to-one members only (reader case 7)? No record in it holds a list with something in it. */
export const isShallow = (records) => records.length > 0 &&
    !records.some((record) => isMembers(record) && Object.values(record).some((value) => Array.isArray(value) && value.length > 0));
const whole = (value) => {
    const number = typeof value === 'string' && value.trim() ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
};
export function claimsOf({ around }) {
    const total = whole(around['total_items'] ?? around['totalElements'] ?? around['totalItems']);
    const pages = whole(around['total_pages'] ?? around['totalPages']);
    const number = whole(around['page_number'] ?? around['number'] ?? around['page']);
    const last = around['last_page'] ?? around['last'];
    return {
        ...(total && { total }),
        ...(pages && { pages }),
        ...(number !== undefined && { number }),
        ...(typeof last === 'boolean' && { isLast: last }),
    };
}
/** Where a page says that the list goes on, wherever that is. */
function nextIn({ around }, from) {
    const links = [around['links'], around['_links']].find(isMembers);
    const said = [around['next_url'], around['next'], links?.['next']]
        .map((link) => (isMembers(link) ? (link['href'] ?? link['url']) : link))
        .find((link) => typeof link === 'string' && link !== '');
    if (typeof said !== 'string')
        return undefined;
    try {
        const url = new URL(said, from);
        url.hash = '';
        // A server behind another often does not know that it is asked by https.
        if (url.hostname === from.hostname && from.protocol === 'https:' && url.protocol === 'http:' && !url.port)
            url.protocol = 'https:';
        if (url.hostname === from.hostname && url.protocol === from.protocol && !url.port)
            url.port = from.port;
        return url;
    }
    catch {
        return undefined;
    }
}
const isBeside = (url, from) => url.origin === from.origin && !url.username;
/** Where the page says the list goes on, on the same origin; undefined where it does not say. */
export function linkIn(page, from) {
    const url = nextIn(page, from);
    return url && isBeside(url, from) ? url.href : undefined;
}
/** Where the page says the list goes on, if that is not for us to ask. */
export function linkElsewhere(page, from) {
    const url = nextIn(page, from);
    return url && !isBeside(url, from) ? url.href : undefined;
}
