/** All sheets of services, places and short breaks as services. */
import type { DocumentService } from '../../feed/document.js';
import type { Fault } from '../../feed/types.js';
import { type DraftOptions } from './draft.js';
import type { Table } from './table.js';
export declare function servicesFrom(tables: readonly Table[], options: DraftOptions): {
    services: DocumentService[];
    faults: Fault[];
};
