import type { Fault } from '../../feed/types.js';
import type { Found } from './types.js';
/**
 * The reader's faults as the checker says them.
 *
 * @param schema what does not fit the schema, which may say more of the same place
 */
export declare function readerFaults(faults: readonly Fault[], schema: readonly Found[]): readonly Found[];
