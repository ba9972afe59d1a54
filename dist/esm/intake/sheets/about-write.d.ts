/** What holds for the whole feed, as rows of the sheet "About". */
import type { FeedDocument } from '../../feed/document.js';
type Cells = Record<string, string>;
/** The rows of "About". */
export declare function aboutRows(document: FeedDocument): Cells[];
export {};
