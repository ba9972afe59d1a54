/**
 * Where a feed comes from: absolute addresses, or a document that a script has in hand. Never a feed that has been
 * read, so that copies of this library of different versions can share a page.
 */
export type FeedSource = readonly string[] | object;
/** Own `src`, else the nearest `<local-offer-feed>`, else `data-feed` on our script tag: this carries the last two. */
export declare const feedContext: {
    __context__: FeedSource | undefined;
};
export declare const isAddressList: (source: FeedSource) => source is readonly string[];
/**
 * The addresses in an attribute, parted by spaces, without repeats.
 *
 * @param base the document's base address: `src` follows `<base>`, as it does on every other element.
 * @returns undefined where there is none. What is no address stays as it is: whoever loads it says so.
 */
export declare function addressList(attribute: string | null | undefined, base: string): readonly string[] | undefined;
/**
 * Makes sure that the page itself answers whoever asks for a feed, with `data-feed` or with nothing. Without it an
 * element that was there before its `<local-offer-feed>` would never hear of it. Copies of this library share the answer.
 */
export declare function providePage(page: Document): void;
