export interface Nameable {
    /** As typed in the sheet. */
    readonly id?: string | undefined;
    readonly name: string;
    readonly need: string;
    readonly kind: string;
}
/**
 * An id for each: the one typed, else the name, and the need and kind where names clash. The same from run to run,
 * whatever the order of the rows, but for a number at the end where all of these are the same (reader cases 16, 17).
 */
export declare function idsFor(services: readonly Nameable[]): {
    id: string;
    isNumbered: boolean;
}[];
