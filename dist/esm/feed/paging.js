import { resolve } from './address.js';
import { failure } from './failure.js';
import { requestJson } from './request.js';
const MOST_PAGES = 20;
// Any object may have any member; each is looked at before use.
const members = (value) => Object(value);
const listName = (page) => (Array.isArray(page['contents']) ? 'contents' : 'content');
function recordsOf(page) {
    const list = Array.isArray(page) ? page : page[listName(page)];
    return Array.isArray(list) ? list : [];
}
/** What tells a record from the others: its id, or all of it. */
const identity = (record) => {
    const { id } = members(record);
    return id !== '' && (typeof id === 'string' || typeof id === 'number') ? `${id}` : JSON.stringify(record);
};
/** The number that the address or the list gives a page: some count from 0. */
function pageNumber(asked, page) {
    const number = Number(asked ?? page['page_number'] ?? page['number'] ?? 1);
    return number >= 0 ? number : 1;
}
/** The address of page `number`, or where the list says it goes on, if that is on its own origin. */
function nextAddress(first, page, number, read) {
    const { next_url: next } = page;
    if (next && typeof next === 'string') {
        const url = resolve(next, first);
        return url?.origin === first.origin ? url.href : undefined;
    }
    const more = (page['last_page'] ?? page['last']) === false;
    if (!more && !(Number(page['total_pages'] ?? page['totalPages']) > Math.max(read, number - 1)))
        return undefined;
    const url = new URL(first);
    url.searchParams.set('page', String(number));
    return url.href;
}
/**
 * Reads the rest of a live list (HSDS-UK 3, its version 1, Outpost) and joins its pages by id. Totals are not trusted:
 * reading ends when a page is empty, brings nothing new or says it is the last, or after 20 pages.
 *
 * @param first the first document, already read from `address`.
 * @returns the joined document. A page that cannot be read is a fault; the pages before it stay.
 */
export async function wholeDocument(address, first, options) {
    const start = new URL(address);
    let page = members(first);
    const { total_items, totalElements } = page;
    const claimed = Number(total_items || totalElements);
    const list = [...recordsOf(page)];
    const faults = [];
    const tell = (code, message, mend) => faults.push({ case: code, severity: code > 11 ? 'error' : 'note', path: '', message, mend });
    const asked = new Set([address]);
    const known = new Set();
    let number = pageNumber(start.searchParams.get('page'), page);
    let read = 1;
    for (;;) {
        const next = nextAddress(start, page, ++number, read);
        if (!next || asked.has(next))
            break;
        if (read === MOST_PAGES) {
            tell(12, `Only ${MOST_PAGES} pages were read.`, 'Publish one file, or longer pages.');
            break;
        }
        for (const record of recordsOf(page))
            known.add(identity(record));
        asked.add(next);
        const answer = await requestJson(next, options);
        if ('reason' in answer) {
            tell(12, failure(next, answer).detail, `The ${list.length} records before it are shown.`);
            break;
        }
        const following = members(answer.document);
        const fresh = recordsOf(following).filter((record) => !known.has(identity(record)));
        if (fresh.length > 0) {
            page = following;
            list.push(...fresh);
            read++;
            // A list that numbers its pages from 0 may be asked for them from 1: "page 1" was the first again.
        }
        else if (read > 1 || number !== 1)
            break;
    }
    const records = list.length;
    if (claimed && claimed !== records) {
        tell(11, `It has ${records} records and says ${claimed}.`, 'Publish all in one file, or mend the total.');
    }
    return {
        document: read > 1 ? { ...members(first), [listName(members(first))]: list } : first,
        records,
        faults,
    };
}
