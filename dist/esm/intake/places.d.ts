import type { DocumentService } from '../feed/document.js';
import type { Fault } from '../feed/types.js';
import type { RowOptions } from './row-reader.js';
import type { Rows } from './types.js';
export type PlacesOptions = RowOptions;
/**
 * A sheet of places, one row a line of places, as services.
 *
 * The row of headings is found by itself, under a title if there is one. Rows and cells that cannot be used are left
 * out one by one and told in `faults`, whose `path` counts lines as the spreadsheet numbers its rows. Never throws.
 * Counts of 1 to 4 pupils become bands unless `keepSmallNumbers` is set.
 *
 * @param rows cells as text, from the first row of the sheet on.
 */
export declare function placesFromRows(rows: Rows, { keepSmallNumbers, today }?: PlacesOptions): {
    services: DocumentService[];
    faults: Fault[];
};
