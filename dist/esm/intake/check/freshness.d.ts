import type { PartialDate } from '../../feed/types.js';
import { type Entry, type Looked } from './look.js';
import type { Found } from './types.js';
/** One fault for all records of an age, with the oldest by name: hundreds of lines would hide what can be done. */
export declare function freshnessFaults({ entries, today }: Looked): readonly Found[];
/** The day the record that was checked longest ago was checked. */
export declare const oldestOf: (entries: readonly Entry[]) => PartialDate | null;
