import type { LoadedFeed, LoadOptions } from './load.js';
/**
 * Loads what the first document only has cards of (`send.parts` of kind `services`), from the feed's own origin. A part
 * that cannot be had is a fault and a failure, since families miss what is in it; its cards stay.
 *
 * @param loaded what the first document gave. `options.show` is told of it, and of each batch but the last.
 * @returns the whole feed. Rejects only when `options.signal` is aborted.
 */
export declare function withParts(address: string, loaded: LoadedFeed, options: LoadOptions): Promise<LoadedFeed>;
