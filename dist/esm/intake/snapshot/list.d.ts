/** What an answer of a directory is: a list, one of its pages, one service. Each member is looked at before use. */
export type Members = Readonly<Record<string, unknown>>;
export declare const isMembers: (value: unknown) => value is Members;
/** One page of a list. */
export interface Page {
    /** The member that holds the records; empty where the document is the list itself. */
    readonly name: 'contents' | 'content' | '';
    readonly records: readonly unknown[];
    /** What stands around the list. */
    readonly around: Members;
}
/** The list in a document, by its shape (reader case 1); undefined where there is none. */
export declare function pageIn(document: unknown): Page | undefined;
/** The document again, with these records for its own. What only held for one page is left out. */
export declare function documentWith({ name, around }: Page, records: readonly unknown[]): unknown;
/** The id of a record, as text: within its source an id is an opaque word (reader case 15). */
export declare function idOf(record: unknown): string | undefined;
/** What tells a record from the others: its id, or all of it. */
export declare const identityOf: (record: unknown) => string;
/** What a report calls a record. */
export declare function labelOf(record: unknown): string | undefined;
/** Is it a feed of our own format? Its records are whole. */
export declare const isOwnFormat: ({ around: { send } }: Page) => boolean;
/** Does a list give one-to-one members only (reader case 7)? No record in it holds a list with something in it. */
export declare const isShallow: (records: readonly unknown[]) => boolean;
/** What a page says of the list. Hints, never to be trusted (reader cases 11 and 12). */
export interface Claims {
    readonly total?: number;
    readonly pages?: number;
    readonly number?: number;
    readonly isLast?: boolean;
}
export declare function claimsOf({ around }: Page): Claims;
/** Where the page says the list goes on, on the same origin; undefined where it does not say. */
export declare function linkIn(page: Page, from: URL): string | undefined;
/** Where the page says the list goes on, if that is not for us to ask. */
export declare function linkElsewhere(page: Page, from: URL): string | undefined;
