import type { Converted, ConvertOptions } from './types.js';
/** What a source was taken for: our sheets, an extract of GIAS, Outpost's spreadsheet, or a directory's JSON. */
export declare const SOURCE_KINDS: readonly ["sheets", "gias", "outpost", "directory"];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export interface SourceFile {
    /** Of the file: for `faults`, and for the sheet of a CSV file. */
    readonly name: string;
    readonly bytes: Uint8Array;
}
export interface SourceOptions extends ConvertOptions {
    /** What the source is, where that should not be found out. */
    readonly from?: SourceKind;
}
export interface ConvertedSource extends Converted {
    /** `unreadable` where a file could not be opened at all, which `faults` then says. */
    readonly kind: SourceKind | 'unreadable';
}
/** Does a source say whose feed it is, or was that given? Without it a feed must not be published. */
export declare const isNameless: ({ faults }: Converted) => boolean;
/**
 * Files as one feed: a workbook, CSV files (one for each kind of sheet), an extract of GIAS, Outpost's spreadsheet, or
 * the JSON of a directory. What they are is found out by looking. Never throws for what a file holds: there is always
 * a document, and `faults` says what was mended or left out.
 */
export declare function feedFromFiles(files: readonly SourceFile[], options: SourceOptions): Promise<ConvertedSource>;
/** One file as a feed; see `feedFromFiles`. */
export declare const feedFromBytes: (bytes: Uint8Array, { name, ...options }: SourceOptions & {
    readonly name: string;
}) => Promise<ConvertedSource>;
