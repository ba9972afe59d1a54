import { type CSSResult } from 'lit';
/** What sessions cost: a table where it has room itself, else each session with its rates under it. */
export declare const feesStyles: CSSResult;
