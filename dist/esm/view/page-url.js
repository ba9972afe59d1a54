/**
 * A widget's choices in the page's address: `?places.need=ASD&places.age=7`.
 *
 * Only pairs with our prefix are read or written; the rest of the query stays byte for byte. Nothing here throws:
 * sandboxed frames refuse every write, Safari refuses more than 100 in half a minute.
 */
/** Told on `window` when a widget has changed the address, since its own writes fire no `popstate`. */
export const ADDRESS_CHANGED = 'local-offer-address-changed';
/** Least time between two writes, in milliseconds. */
const PAUSE = 1000;
const pairs = (search) => search.replace(/^\?/, '').split('&').filter(Boolean);
const decoded = (part) => {
    try {
        return decodeURIComponent(part.replace(/\+/g, ' '));
    }
    catch {
        return part;
    }
};
/** Our choices from a query string, keys without the prefix. Blank values are left out. */
export function choicesIn(search, prefix) {
    const found = {};
    for (const pair of pairs(search)) {
        const [key = '', ...value] = pair.split('=');
        const name = decoded(key);
        if (name.startsWith(`${prefix}.`) && value.join(''))
            found[name.slice(prefix.length + 1)] = decoded(value.join('='));
    }
    return found;
}
/** The query string with our pairs replaced; everybody else's stand as they were, in their order. */
export function searchWith(search, prefix, choices) {
    const others = pairs(search).filter((pair) => !decoded(pair.split('=')[0] ?? '').startsWith(`${prefix}.`));
    const ours = Object.entries(choices).flatMap(([key, value]) => value ? `${prefix}.${key}=${encodeURIComponent(value)}` : []);
    const all = [...others, ...ours];
    return all.length ? `?${all.join('&')}` : '';
}
/** The page's whole address with our pairs replaced; blank for a page that has none, such as `srcdoc`. */
export function addressWith(prefix, choices) {
    const { href, protocol, search, hash } = location;
    const [page = ''] = href.split(/[?#]/);
    return protocol === 'about:' ? '' : `${page}${searchWith(search, prefix, choices)}${hash}`;
}
/** Writes one widget's choices to the address, at most once a second; what waits is dropped when the visitor goes back. */
export class AddressWriter {
    #last = -PAUSE;
    #timer;
    #waiting;
    #isRefused = false;
    constructor(prefix) {
        this.prefix = prefix;
    }
    read() {
        return choicesIn(location.search, this.prefix());
    }
    write(choices) {
        this.drop();
        const wait = Math.max(0, this.#last + PAUSE - performance.now());
        if (!wait)
            return this.#now(choices);
        this.#waiting = choices;
        this.#timer = setTimeout(() => this.#now(choices), wait);
    }
    /** Writes at once, as a new entry of the history that Back leaves again. What waits goes into the entry before it. */
    push(choices) {
        if (this.#waiting)
            this.#now(this.#waiting);
        this.#now(choices, true);
    }
    /** The page's address with these choices, whole: a foreign `<base>` moves what is not. Blank where it cannot be told. */
    hrefOf(choices) {
        return addressWith(this.prefix(), choices);
    }
    /** Is there a choice that the address does not show: not yet, or because the browser refused it? */
    get waits() {
        return this.#waiting !== undefined || this.#isRefused;
    }
    /** Forgets what has not been written yet. */
    drop() {
        clearTimeout(this.#timer);
        this.#timer = this.#waiting = undefined;
    }
    #now(choices, isNew = false) {
        this.#last = performance.now();
        this.drop();
        this.#isRefused = true;
        try {
            const address = this.hrefOf(choices) || location.href;
            const isHere = address === location.href;
            if (!isHere)
                history[isNew ? 'pushState' : 'replaceState'](history.state, '', address);
            this.#isRefused = false;
            if (!isHere)
                dispatchEvent(new Event(ADDRESS_CHANGED));
        }
        catch {
            // Refused by a sandbox or a rate limit: the choice stands, only the address does not show it.
        }
    }
}
