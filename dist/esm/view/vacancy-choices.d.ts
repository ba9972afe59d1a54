import type { Row } from './vacancy-rows.js';
/** What a visitor or the author has chosen. Absent: any. */
export interface Choices {
    /** A DfE code, or one of the four areas of need. */
    readonly need?: string;
    /** A whole age, or a range such as `11-16`. */
    readonly age?: string;
    readonly kind?: string;
    /** A part of the council's area, or a council's name. */
    readonly area?: string;
    /** Any text: leave out settings known to be full. */
    readonly 'places-only'?: string;
    /** A column, with a minus before it for largest first. */
    readonly sort?: string;
}
/** The choices that leave settings out, in the order they are offered. */
export declare const FILTERS: readonly ["need", "age", "kind", "area", "places-only"];
export type Filter = (typeof FILTERS)[number];
export declare const CHOICES: readonly ["need", "age", "kind", "area", "places-only", "sort"];
/** The rows that fit every choice; `without` leaves one choice out of account. */
export declare const chosenRows: (rows: readonly Row[], choices: Choices, without?: Filter) => readonly Row[];
/** The values a filter can offer from these rows: only those a row has. */
export declare function optionsOf(rows: readonly Row[], filter: Filter): readonly string[];
/** Filters worth offering: with 12 rows or fewer only three, and none that could not change what is shown. */
export declare const usefulFilters: (rows: readonly Row[]) => readonly Filter[];
export declare const SORTS: readonly ["setting", "needs", "ages", "places", "pupils", "vacancies", "plan"];
export type Sort = (typeof SORTS)[number];
/** Rows by a column. What is unknown or hidden comes last in both directions, so that its place tells nothing. */
export declare function sortedRows(rows: readonly Row[], sort?: string): readonly Row[];
