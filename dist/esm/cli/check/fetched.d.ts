export declare const STATUSES: Readonly<Record<number, string>>;
/** Why a call failed, in words. */
export declare function causeOf(error: unknown): string;
/** The bytes at an address. Throws a reason in words. */
export declare function fetchedBytes(address: string, timeOut: number): Promise<Uint8Array>;
