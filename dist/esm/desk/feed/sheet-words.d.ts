import type { FeedDocument } from '../../feed/document.js';
import type { Fault } from '../../feed/types.js';
/** Who has a spreadsheet finds a record by its name; its place in the feed, and the names of members, say nothing there. */
export declare function forSheets(faults: readonly Fault[], document: FeedDocument): readonly Fault[];
