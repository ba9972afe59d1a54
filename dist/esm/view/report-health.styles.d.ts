import { type CSSResult } from 'lit';
/** Health and care: a list of facts on a phone, a table where there is room. */
export declare const healthStyles: CSSResult;
