/** The bytes at an address. Throws a reason in words. */
export declare function fetchedBytes(address: string, timeOut: number): Promise<Uint8Array>;
