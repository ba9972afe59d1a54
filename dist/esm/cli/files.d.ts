/** @param path a file, or `-` for standard input. */
export declare function readBytes(path: string): Promise<Uint8Array>;
/** Writes a whole file beside its place, then moves it there: a reader sees the old one or the new one, never half. */
export declare function writeWhole(path: string, text: string): Promise<void>;
