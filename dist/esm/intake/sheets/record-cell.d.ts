/**
 * A small record in a cell, in words a person could have typed: "Saturdays 10:00 - 12:30, term time". What those words
 * cannot say follows in square brackets, `[id sat; from 05/09/2026]`, and only where there is something to say.
 */
import type { FaultName } from '../faults.js';
export type Scalar = string | number;
/** A record without records in it. */
export type Flat = Readonly<Record<string, Scalar | undefined>>;
export interface ReadFlat {
    readonly value: Flat;
    readonly fault?: FaultName | undefined;
}
export interface RecordWords {
    /** What may stand in the brackets, and the member it is. */
    readonly names: Readonly<Record<string, string>>;
    /** Without these it is no record. */
    readonly required?: readonly string[];
    /** Members that are numbers, or may be; the others are text. */
    readonly numbers?: readonly string[];
    readonly read: (words: string) => ReadFlat;
    readonly write: (record: Flat) => string;
}
/** One entry as a record. */
export declare function flatIn(entry: string, spec: RecordWords): ReadFlat;
/** The entry that `flatIn` reads as this record. */
export declare function flatEntry(record: Flat, spec: RecordWords): string;
/** A list of records in a cell. */
export declare function flatsIn(cell: string, spec: RecordWords): {
    value: Flat[];
    faults: FaultName[];
};
export declare const flatsCell: (records: readonly Flat[], spec: RecordWords) => string;
