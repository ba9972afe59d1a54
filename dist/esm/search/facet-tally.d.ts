/** One facet being counted: how many services each value keeps. */
import type { Service } from '../feed/types.js';
import type { FacetTable, Row } from './facet-table.js';
export declare class Tally {
    #private;
    private readonly table;
    constructor(table: FacetTable);
    get facet(): FacetTable['facet'];
    add(service: Service, row: Row): void;
    /** Services that fit this value or do not say. */
    count(value: string): number;
    /**
     * The values that some service has, and whether choosing one of them could leave a service out.
     *
     * @param all how many services were counted.
     */
    values(all: number): {
        readonly values: readonly string[];
        readonly isUseful: boolean;
    };
}
