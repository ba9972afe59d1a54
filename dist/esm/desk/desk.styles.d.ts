/**
 * The desk's whole sheet: it is a page of its own, so it starts from the elements. Written into the page by the build,
 * with its hash; nothing in it names an address.
 */
export declare const deskStyles: string;
