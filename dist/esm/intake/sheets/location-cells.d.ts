/** Where a service happens: the cells of one row make one place. */
import type { DocumentService, DocumentServiceAtLocation } from '../../feed/document.js';
import type { RowReader } from '../row-reader.js';
type Located = NonNullable<DocumentService['service_at_locations']>[number];
/** The place a row names; undefined where it names none. */
export declare function locationOf(row: RowReader): DocumentServiceAtLocation | undefined;
/** The cells that `locationOf` reads as this place. */
export declare function locationCells({ id, location }: Located): ReadonlyMap<string, string>;
export {};
