/**
 * Brings a visitor to the place their link names, once what it names has been drawn.
 * Only where they have not begun to read: a page that jumps under a reader is worse than a link that misses.
 */
export declare function arrive(view: HTMLElement, isIsolated: boolean): void;
