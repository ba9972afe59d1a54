/** One file within a zip, still packed. */
export interface Part {
    readonly name: string;
    readonly method: number;
    readonly packed: Uint8Array;
    readonly crc: number;
    /** Bytes when unpacked, as the zip says; may lie. */
    readonly size: number;
}
/** The files within a zip; undefined where it is none, or is damaged. Unpacks nothing. */
export declare function partsOf(bytes: Uint8Array): readonly Part[] | undefined;
export declare function joined(chunks: readonly Uint8Array[], length: number): Uint8Array;
/** What a part holds; undefined where that is more than `most` bytes. Rejects where it is damaged. */
export declare function unpacked({ method, packed }: Part, most: number): Promise<Uint8Array | undefined>;
export declare function packedOf(bytes: Uint8Array): Promise<Uint8Array>;
