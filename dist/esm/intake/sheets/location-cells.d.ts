/** Where a service happens: the cells of one row make one place. */
import type { DocumentSchedule, DocumentService, DocumentServiceAtLocation } from '../../feed/document.js';
import type { RowReader } from '../row-reader.js';
/** Members that other feeds have, and our reader knows. */
type Located = NonNullable<DocumentService['service_at_locations']>[number] & {
    readonly schedules?: DocumentSchedule[];
};
/** The place a row names; undefined where it names none. */
export declare function locationOf(row: RowReader): DocumentServiceAtLocation | undefined;
/** The cells that `locationOf` reads as this place. */
export declare function locationCells({ id, location, schedules }: Located): ReadonlyMap<string, string>;
export {};
