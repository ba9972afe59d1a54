import { nothing, type TemplateResult } from 'lit';
import type { ShownPlaces } from '../feed/disclosure.js';
import type { Feed, PartialDate } from '../feed/types.js';
import { type Row } from './vacancy-rows.js';
import { HOW_DECIDED } from './words/places.js';
export declare const COLUMNS: readonly ["setting", "needs", "ages", "places", "pupils", "vacancies", "plan", "ask", "topUp"];
export type Column = (typeof COLUMNS)[number];
export interface TableOptions {
    readonly feed: Feed;
    readonly today: PartialDate;
    readonly columns: readonly Column[];
    /** A column's name, with a minus before it for largest first. */
    readonly sort: string;
    /** Without it the headings do not sort. */
    readonly onSort?: (sort: string) => void;
    /** Id of a row, so that a link can point at it. */
    readonly rowId: (row: Row) => string;
}
type Cell = TemplateResult | typeof nothing | readonly (TemplateResult | typeof nothing)[];
/** A line for each phase, named where there are several. */
export declare const eachLine: (row: Row, show: (line: ShownPlaces) => TemplateResult) => Cell;
export declare function settingCell(row: Row, { feed, today }: TableOptions): Cell;
export declare const hasNeeds: ({ service: { send } }: Row) => boolean;
export declare function needsCell(row: Row, { feed }: TableOptions): Cell;
/** Which of our own texts on how places are decided fits a kind. */
export declare const usualText: (kind: string) => keyof typeof HOW_DECIDED;
/**
 * A real table at every width: where there is room it looks like one, else it reads as a list of settings. Roles are
 * stated because the narrow layout changes `display`.
 */
export declare const tableView: (rows: readonly Row[], options: TableOptions) => TemplateResult;
export {};
