import { type CSSResult } from 'lit';
/** A statement to read from top to bottom; how many breaks there are at each time, as bars where there is room. */
export declare const statementStyles: CSSResult;
