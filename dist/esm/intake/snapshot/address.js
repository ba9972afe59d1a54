/** Addresses of a directory: its list, the pages of the list, each service. */
/** Parameters that pick a page or a slice of members; a single service has neither. */
const OF_A_LIST = /^(?:page|page_?number|per_?page|size|limit|offset|minimal|search|text)$/i;
/** Names that the parameter for a page goes by, the usual one first. */
export const PAGE_PARAMETERS = ['page', 'page_number', 'pageNumber'];
/** Is it a file rather than an answer worked out for us? */
export const isFile = ({ pathname }) => /\.(?:json|txt)$/i.test(pathname);
/** Where the list may be: the address as given, and the same with or without `/services` (reader case 13). */
export function listAddresses(given) {
    const path = given.pathname.replace(/\/+$/, '');
    if (isFile(given))
        return [given];
    const other = new URL(given);
    other.pathname = /\/services$/.test(path) ? path.replace(/\/services$/, '') || '/' : `${path}/services`;
    return [given, other];
}
/** The page the address asks for itself. */
export function pageAsked({ searchParams }) {
    const said = PAGE_PARAMETERS.map((name) => searchParams.get(name)).find((value) => value !== null);
    return said && /^\d+$/.test(said) ? Number(said) : undefined;
}
export function pageAddress(list, parameter, number) {
    const url = new URL(list);
    url.searchParams.set(parameter, String(number));
    return url.href;
}
/** What a parameter that opens a door is called. */
const OF_A_KEY = /key|token|secret|auth|pass|sig|session|code$/i;
/** An address as a report may show it: reports are sent on, and a key is nobody else's. */
export function shownAddress(address) {
    let url;
    try {
        url = new URL(address);
    }
    catch {
        return address;
    }
    for (const name of [...url.searchParams.keys()])
        if (OF_A_KEY.test(name))
            url.searchParams.set(name, '…');
    return url.href;
}
/** The address without its parameters, as a feed may name it, which is public. */
export function publicAddress(address) {
    const url = new URL(address);
    url.search = '';
    return url.href;
}
/** `/services/{id}`, with what the address given needs besides (a key, say). */
export function serviceAddress(list, id) {
    const url = new URL(list);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${encodeURIComponent(id)}`;
    for (const name of [...url.searchParams.keys()])
        if (OF_A_LIST.test(name))
            url.searchParams.delete(name);
    return url.href;
}
