/** Why the system refused, in words. */
export declare function cause(error: unknown): string;
/** @param path a file, or `-` for standard input. */
export declare function readBytes(path: string): Promise<Uint8Array>;
/** What stands at a path; undefined where nothing does. */
export declare function whatIsAt(path: string): Promise<'file' | 'folder' | undefined>;
/** Writes a whole file beside its place, then moves it there: a reader sees the old one or the new one, never half. */
export declare function writeWhole(path: string, content: string | Uint8Array): Promise<void>;
export interface NamedFile {
    readonly name: string;
    readonly content: string | Uint8Array;
}
/**
 * Writes files into a folder, which is made where there is none. Every file is written whole beside its place before
 * the first is moved there, so a full disk or a missing right leaves the folder as it was.
 */
export declare function writeFolder(folder: string, files: readonly NamedFile[]): Promise<void>;
