/** What each service says of each facet, worked out once, its values by number. */
import type { Service } from '../feed/types.js';
import { type Facet, type FacetContext } from './facet-values.js';
import { type Fit } from './fits.js';
/** Several values in one choice: all of them (a hoist and parking), or any of them (weekends or evenings). */
export declare const SEVERAL: Readonly<Partial<Record<Facet, 'all' | 'any'>>>;
export declare const isSeveral: (facet: Facet) => boolean;
export declare const valuesIn: (choice: string | undefined) => readonly string[];
/** What a record says, its values by number. `open`: 1 where it may be any other value, 2 where any of the second kind. */
export interface Known {
    readonly yes: readonly number[];
    readonly no: readonly number[];
    readonly maybe: readonly number[];
    readonly open: number;
}
/** What is known of one service, by facet; worked out when it is first asked for. */
export type Row = Known[];
export type Fitter = (service: Service, row: Row) => Fit;
/** The values of one facet in one feed, each with a number, and what each service says. */
export declare class FacetTable {
    #private;
    readonly facet: Facet;
    private readonly context;
    readonly names: string[];
    /** 1, or 2 for a value of the second kind. */
    readonly kinds: (1 | 2)[];
    constructor(facet: Facet, context: FacetContext);
    number(value: string): number;
    /** @param row where what is known of this service is kept. */
    known(service: Service, row: Row): Known;
    fit({ yes, no, maybe, open }: Known, value: number): Fit;
    /** The fit of a choice, which is read once for many services. */
    fitter(choice: string): Fitter;
}
export interface Tables extends FacetContext {
    readonly of: (facet: Facet) => FacetTable;
    readonly row: (service: Service) => Row;
}
/** The tables of a feed, as long as it is the same day and the same home. */
export declare function tablesOf(context: FacetContext): Tables;
