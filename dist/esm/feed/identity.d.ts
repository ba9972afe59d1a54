/** An id made of what a record says, the same from run to run (FNV-1a). */
export declare function madeId(...parts: readonly (string | undefined)[]): string;
