/** One service from its rows: what they say, and the usual where none says anything. */
import type { DocumentService } from '../../feed/document.js';
import type { Fault, PartialDate } from '../../feed/types.js';
import { type Group } from './join.js';
type Unnamed = Omit<DocumentService, 'id'>;
export interface Finished {
    readonly service: Unnamed;
    readonly faults: readonly Fault[];
}
/** One service, not yet named by an id. */
export declare function finished(rows: Group, { today, keepSmallNumbers }: {
    today: PartialDate;
    keepSmallNumbers: boolean;
}): Finished;
export {};
