import { type CSSResult } from 'lit';
/** Calm, and impossible to miss: a bar of the accent, and every way in as large as a thumb. */
export declare const urgentStyles: CSSResult;
