/** A feed as the sheets of a workbook, which `feedFromSheets` reads as the same feed. */
import type { FeedDocument } from '../../feed/document.js';
import type { Fault } from '../../feed/types.js';
import { type FilledSheet } from './kinds.js';
import type { Sheet } from '../types.js';
/** As it is read again: headings, then rows. */
export declare const asSheet: ({ title, columns, rows }: FilledSheet) => Sheet;
/**
 * A feed as sheets to fill in and convert again. Every member that no column can hold is told: the sheets are read again
 * and compared with the feed.
 */
export declare function sheetsFromFeed(document: FeedDocument): {
    sheets: FilledSheet[];
    faults: Fault[];
};
