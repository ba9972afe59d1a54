import { type CSSResult } from 'lit';
/** Parts that are blocks, whose padding and borders the page may set. */
export declare const shaped: (names: string) => CSSResult;
/** Parts that are blocks with nothing round them. */
export declare const plain: (names: string) => CSSResult;
/** The parts of a table; `head` is out of sight while folded. A part that is two of these is the last of them. */
interface TableParts {
    readonly table: string;
    readonly groups: string;
    readonly head: string;
    readonly rows: string;
    readonly cells: string;
}
/** A table that is blocks, one under another, where there is little room. Its parts are `shaped` or `plain` before. */
export declare const foldedTable: ({ table, head, rows, cells }: TableParts) => CSSResult;
/** The same as a table, for within the `@container` that has room for it. */
export declare const openTable: ({ table, groups, head, rows, cells }: TableParts) => CSSResult;
export {};
