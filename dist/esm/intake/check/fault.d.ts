import { type FaultName } from './faults-data.js';
import type { FaultRow, Found } from './types.js';
export interface Where {
    /** `contents[3].send.places[0].total`. */
    readonly path: string;
    readonly record?: string | undefined;
    /** Told instead of the usual words. Never holds a private value or a count of pupils: reports are sent on. */
    readonly message?: string | undefined;
    readonly mend?: string | undefined;
}
export declare function foundAs(row: FaultRow, { path, record, message, mend }: Where): Found;
export declare const found: (name: FaultName, where: Where) => Found;
