import type { Feed, PartialDate } from '../feed/types.js';
import type { Column } from './vacancy-table-view.js';
import type { Row } from './vacancy-rows.js';
/**
 * One cell. A spreadsheet runs a cell that starts with = + - @ or a tab, so an apostrophe stops it; quotes are doubled.
 */
export declare function csvCell(words: string): string;
/** The rows on the page as a CSV file: the words the table shows, so nothing hidden there is here. Starts with a byte order mark. */
export declare function vacancyCsv(rows: readonly Row[], { feed, today, columns, under, address, }: {
    readonly feed: Feed;
    readonly today: PartialDate;
    readonly columns: readonly Column[];
    readonly under: number;
    readonly address: string;
}): string;
