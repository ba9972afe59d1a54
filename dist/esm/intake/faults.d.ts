import type { Fault } from '../feed/types.js';
import { FAULTS } from './faults-data.js';
export type FaultName = keyof typeof FAULTS;
export interface Where {
    /** `line 7, column "Pupils"`. Lines are counted as the spreadsheet counts its rows. */
    readonly path: string;
    readonly record?: string | undefined;
    /** Told instead of the usual words. Never holds a count of pupils: reports are sent on. */
    readonly message?: string;
}
export declare function fault(name: FaultName, { path, record, message }: Where): Fault;
/** What a cell was read as. `words` are what could not be read, as typed. */
export interface Read<T> {
    readonly value?: T;
    readonly words?: string;
    readonly fault?: FaultName;
}
