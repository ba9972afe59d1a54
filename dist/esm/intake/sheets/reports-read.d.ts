/** The sheet of reports as reports. */
import type { DocumentReport } from '../../feed/document.js';
import type { Fault } from '../../feed/types.js';
import type { DraftOptions } from './draft.js';
import type { Table } from './table.js';
export declare function reportsFrom(tables: readonly Table[], options: DraftOptions): {
    reports: DocumentReport[];
    faults: Fault[];
};
