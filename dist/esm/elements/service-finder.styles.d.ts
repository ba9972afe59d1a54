import { type CSSResult } from 'lit';
/**
 * The box first, as large as it may be; then one column, or filters beside results from 46 em of our own width.
 */
export declare const serviceFinderStyles: CSSResult;
