import type { FeedDocument } from '../../feed/document.js';
import type { Fault } from '../../feed/types.js';
import { type Folder } from './folder.js';
/** What publishing needs to know of what was asked for. */
export interface Publishing {
    /** The sources of this run, by the ids that records name. */
    readonly sources: readonly {
        readonly id: string;
    }[];
    readonly splitOver: number;
    readonly allowFewer: boolean;
}
export interface Published {
    readonly parts: number;
    readonly faults: readonly Fault[];
}
/** Puts a feed into its folder: all of it, or nothing. */
export declare function publish(folder: Folder, document: FeedDocument, wish: Publishing): Promise<Published>;
