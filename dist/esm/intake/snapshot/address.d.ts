/** Addresses of a directory: its list, the pages of the list, each service. */
/** Names that the parameter for a page goes by, the usual one first. */
export declare const PAGE_PARAMETERS: readonly ["page", "page_number", "pageNumber"];
/** Is it a file rather than an answer worked out for us? */
export declare const isFile: ({ pathname }: URL) => boolean;
/** Where the list may be: the address as given, and the same with or without `/services` (reader case 13). */
export declare function listAddresses(given: URL): readonly [URL, ...URL[]];
/** The page the address asks for itself. */
export declare function pageAsked({ searchParams }: URL): number | undefined;
export declare function pageAddress(list: URL, parameter: string, number: number): string;
/** An address as a report may show it: reports are sent on, and a key is nobody else's. */
export declare function shownAddress(address: string): string;
/** The address without its parameters, as a feed may name it, which is public. */
export declare function publicAddress(address: string): string;
/** `/services/{id}`, with what the address given needs besides (a key, say). */
export declare function serviceAddress(list: URL, id: string): string;
