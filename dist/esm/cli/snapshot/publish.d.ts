import type { FeedDocument } from '../../feed/document.js';
import type { Fault } from '../../feed/types.js';
import { type Folder } from './folder.js';
import type { Wish } from './wish.js';
export interface Published {
    readonly parts: number;
    readonly faults: readonly Fault[];
}
/** Puts a feed into its folder: all of it, or nothing. */
export declare function publish(folder: Folder, document: FeedDocument, wish: Wish): Promise<Published>;
