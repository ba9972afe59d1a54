export interface Filters {
    readonly isSendOnly: boolean;
    readonly areas: readonly string[];
    readonly categories: readonly string[];
}
/**
 * The records that pass every filter. One that cannot be read stays: what makes the feed tells of it.
 *
 * @returns the records, and the categories met, for whoever asked for one that is not there.
 */
export declare function keptRecords(records: readonly unknown[], { isSendOnly, areas, categories }: Filters): {
    readonly kept: readonly unknown[];
    readonly met: ReadonlySet<string>;
};
