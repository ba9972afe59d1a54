/**
 * A workbook of ours with its columns formatted as text, so that "5 - 11" typed into an empty cell stays as it is; the
 * library formats only cells that hold something. Rows keep the height that was reckoned for them, but are no longer
 * bound to it: they grow as somebody types.
 *
 * @param isText of each sheet after "Read me", which of its columns.
 */
export declare function withColumnStyles(bytes: Uint8Array, isText: readonly (readonly boolean[])[]): Promise<Uint8Array>;
