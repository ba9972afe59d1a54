import type { DocumentFeedSend } from '../../feed/document.js';
import type { Fault } from '../../feed/types.js';
import type { Table } from './table.js';
export interface About {
    readonly send: Partial<DocumentFeedSend>;
    readonly schema?: string;
    readonly faults: readonly Fault[];
}
export declare function aboutFrom(tables: readonly Table[]): About;
