import { isFile, PAGE_PARAMETERS, pageAddress, pageAsked, shownAddress, } from '../../intake/snapshot/address.js';
import { snapshotFault } from '../../intake/snapshot/faults.js';
import { claimsOf, identityOf, isOwnFormat, linkElsewhere, linkIn, pageIn, } from '../../intake/snapshot/list.js';
import { Interrupted } from './ends.js';
const claimsMore = ({ total, pages, isLast }, have, read) => isLast === false || Number(total) > have || Number(pages) > read;
/** May there simply be no more pages? Some servers say so with 404, some with worse. */
const mayBeEnd = ({ kind }, claims, have, read) => claims.isLast === true ||
    Number(claims.total) <= have ||
    (kind !== 'failed' && !claimsMore(claims, have, read));
/** Reads pages until one is empty or brings nothing new. */
class Reader {
    #known;
    #asked;
    constructor(found, client, options) {
        this.found = found;
        this.client = client;
        this.options = options;
        this.read = 1;
        this.isCut = false;
        this.records = [...found.page.records];
        this.claims = claimsOf(found.page);
        this.elsewhere = linkElsewhere(found.page, found.list);
        this.#known = new Set(this.records.map(identityOf));
        this.#asked = new Set([found.list.href]);
    }
    /** @returns the page, with what is new in it taken; undefined where it may be asked for no more. */
    async take(address) {
        if (this.#asked.has(address))
            return undefined;
        if (this.read >= this.options.mostPages) {
            this.isCut = true;
            return undefined;
        }
        this.#asked.add(address);
        const answer = await this.client.get(address);
        const page = answer.kind === 'document' ? pageIn(answer.document) : undefined;
        if (!page) {
            if (mayBeEnd(answer, this.claims, this.records.length, this.read))
                return undefined;
            const why = 'why' in answer ? answer.why : 'it is data, but there is no list in it';
            await this.client.forget(address);
            throw new Interrupted(`Page ${this.read + 1} of the list could not be read: ${shownAddress(address)}: ${why}.`);
        }
        // The same id twice on one page is another matter (17): whoever reads the records tells of it.
        const news = page.records.filter((record) => !this.#known.has(identityOf(record)));
        for (const record of news)
            this.#known.add(identityOf(record));
        this.records.push(...news);
        const fresh = news.length;
        if (fresh > 0) {
            this.read++;
            this.claims = { ...this.claims, ...claimsOf(page) };
            this.elsewhere = linkElsewhere(page, this.found.list);
            this.tell();
        }
        return { page, fresh };
    }
    get isMore() {
        return claimsMore(this.claims, this.records.length, this.read);
    }
    tell() {
        const { total } = this.claims;
        const about = total && total > this.records.length ? ` of about ${total}` : '';
        const pages = this.read === 1 ? '1 page' : `${this.read} pages`;
        this.options.progress.now(`Reading the list: ${this.records.length}${about} services, ${pages}`);
    }
}
async function followLinks(reader) {
    const { list, page } = reader.found;
    for (let link = linkIn(page, list); link !== undefined;) {
        const taken = await reader.take(link);
        link = taken && taken.fresh > 0 ? linkIn(taken.page, list) : undefined;
    }
}
/** Asks for page after page under one name of the parameter. */
async function countPages(reader, parameter) {
    const { list, page } = reader.found;
    const { perPage } = reader.options;
    const base = perPage === undefined ? list : new URL(pageAddress(list, 'per_page', perPage));
    const start = pageAsked(list) ?? claimsOf(page).number ?? 0;
    for (let number = start + 1;; number++) {
        const taken = await reader.take(pageAddress(base, parameter, number));
        // Some lists that number their pages from 0, or not at all, are asked for them from 1: "page 1" was the first again.
        const isFirstAgain = number === 1 && taken && taken.page.records.length > 0;
        if (!taken || (taken.fresh === 0 && !isFirstAgain))
            break;
    }
    // Others number them from 1 and are asked for them from 0: what was taken for the first was the second.
    if (reader.isMore && !reader.isCut && start > 0)
        await reader.take(pageAddress(base, parameter, start));
}
/**
 * Every record of a list. Totals are hints (reader cases 11 and 12): reading ends when a page is empty or brings no new
 * id. Records are joined by id.
 *
 * @throws {Interrupted} where a page cannot be read for good: half a list is worse than yesterday's.
 */
export async function allPages(found, client, options) {
    const reader = new Reader(found, client, options);
    reader.tell();
    const isWhole = (isFile(found.list) || isOwnFormat(found.page)) && !reader.isMore;
    if (linkIn(found.page, found.list))
        await followLinks(reader);
    else if (!isWhole && !found.isOne) {
        for (const parameter of PAGE_PARAMETERS) {
            await countPages(reader, parameter);
            if (reader.read > 1 || !reader.isMore || reader.isCut)
                break;
        }
    }
    const { total } = reader.claims;
    const have = reader.records.length;
    const path = found.list.href;
    const note = `it has ${have} and says ${total ?? 'nothing'}`;
    return {
        records: reader.records,
        pages: reader.read,
        faults: [
            ...(reader.isCut ? [snapshotFault('cut', { path, note: `${reader.read} pages` })] : []),
            // A last page may name the first again, wherever that is.
            ...(reader.elsewhere && total !== have
                ? [snapshotFault('elsewhere', { path, note: shownAddress(reader.elsewhere) })]
                : []),
            ...(total && total !== have ? [snapshotFault('totals', { path, note })] : []),
        ],
    };
}
