import { type CSSResult } from 'lit';
/**
 * Services side by side: a table where there is room, else a block for each fact, in it each service by name.
 */
export declare const compareStyles: CSSResult;
