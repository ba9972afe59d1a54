import type { DocumentService } from '../feed/document.js';
import type { Fault } from '../feed/types.js';
import type { Group } from './group-rows.js';
/** One service from its rows: blanks filled from later rows, ages and top-up as far as any of them goes. */
export declare function merged([first, ...more]: Group): {
    service: Omit<DocumentService, 'id'>;
    faults: Fault[];
};
