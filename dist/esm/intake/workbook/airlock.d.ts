import type { Fault } from '../../feed/types.js';
/**
 * Why a workbook must not be handed to the library that reads it: undefined where it may. Everything it would unpack
 * is unpacked here once within a limit, and what it would spend time on is counted.
 */
export declare function whyRefused(bytes: Uint8Array, name: string): Promise<Fault | undefined>;
