/** The id that the address names; blank where it names none. */
export declare function hashId(): string;
/** Brings a visitor to a place that a fragment does not reach: inside a shadow root, or under another name. */
export declare function bringTo(target: HTMLElement): void;
/**
 * Brings a visitor to the place their link names, once what it names has been drawn.
 * Only where they have not begun to read: a page that jumps under a reader is worse than a link that misses.
 *
 * @param find the place with that id, if it is ours.
 */
export declare function arrive(find: (id: string) => HTMLElement | null | undefined, isIsolated: boolean): void;
