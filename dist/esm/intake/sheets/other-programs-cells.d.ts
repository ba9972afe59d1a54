/** What a service says to other programs, as entries of a cell: labels of other lists, and places as HSDS 3.1 has them. */
import type { DocumentAttribute, DocumentCapacity } from '../../feed/document.js';
import type { Cell } from './word-cells.js';
export declare const terms: Cell<DocumentAttribute[]>;
/** "Places in the base: 12, 3 free". */
export declare const capacities: Cell<DocumentCapacity[]>;
