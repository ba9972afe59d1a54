import { type CSSResult } from 'lit';
/** A list of results: one column, or filters beside results from 46 em of our own width. */
export declare const resultsStyles: CSSResult;
