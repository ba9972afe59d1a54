import type { FeedDocument } from '../../feed/document.js';
import type { Fault } from '../../feed/types.js';
import { type Wish } from './wish.js';
/** With more services than this a feed in a folder is written in parts, as a snapshot is. */
export declare const SPLIT_OVER = 1000;
export interface Written {
    readonly file: string;
    /** Files beside it that hold the whole records; 0 where it holds them itself. */
    readonly parts: number;
    /** What is wrong with it beside the last copy. */
    readonly faults: readonly Fault[];
}
export interface Place {
    readonly path: string;
    readonly isFolder: boolean;
}
/** @throws {CannotRun} where what is merged would be written over. */
export declare function placeOf({ to, feeds, decisions }: Wish): Promise<Place>;
/**
 * All at once or not at all.
 *
 * @throws {CannotRun} where it has over a fifth fewer services than what is in that folder, and nobody allowed that.
 */
export declare function writeFeed(document: FeedDocument, { path, isFolder }: Place, allowFewer: boolean): Promise<Written>;
