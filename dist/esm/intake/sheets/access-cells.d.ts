/** "step-free: yes; hoist: no; parking: part (two bays)", or words such as "no hoist". */
import type { DocumentAccess } from '../../feed/document.js';
import type { Read } from '../faults.js';
/** What is said of getting in and about; words without a known thing come back as words. */
export declare function accessIn(cell: string): Read<DocumentAccess[]>;
export declare const accessCell: (access: readonly DocumentAccess[]) => string;
