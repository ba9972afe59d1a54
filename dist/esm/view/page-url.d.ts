/**
 * A widget's choices in the page's address: `?places.need=ASD&places.age=7`.
 *
 * Only pairs with our prefix are read or written; the rest of the query stays byte for byte. Nothing here throws:
 * sandboxed frames refuse every write, Safari refuses more than 100 in half a minute.
 */
/** Told on `window` when a widget has changed the address, since its own writes fire no `popstate`. */
export declare const ADDRESS_CHANGED = "local-offer-address-changed";
/** Our choices from a query string, keys without the prefix. Blank values are left out. */
export declare function choicesIn(search: string, prefix: string): Record<string, string>;
type Pairs = Readonly<Record<string, string | undefined>>;
/** The query string with our pairs replaced; everybody else's stand as they were, in their order. */
export declare function searchWith(search: string, prefix: string, choices: Pairs): string;
/** The page's whole address with our pairs replaced; blank for a page that has none, such as `srcdoc`. */
export declare function addressWith(prefix: string, choices: Pairs): string;
/** Writes one widget's choices to the address, at most once a second; what waits is dropped when the visitor goes back. */
export declare class AddressWriter {
    #private;
    readonly prefix: () => string;
    constructor(prefix: () => string);
    read(): Record<string, string>;
    write(choices: Pairs): void;
    /** Writes at once, as a new entry of the history that Back leaves again. What waits goes into the entry before it. */
    push(choices: Pairs): void;
    /** The page's address with these choices, whole: a foreign `<base>` moves what is not. Blank where it cannot be told. */
    hrefOf(choices: Pairs): string;
    /** Is there a choice that the address does not show: not yet, or because the browser refused it? */
    get waits(): boolean;
    /** Forgets what has not been written yet. */
    drop(): void;
}
export {};
