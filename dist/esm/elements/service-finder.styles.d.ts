import { type CSSResult } from 'lit';
/**
 * The box first, as large as it may be.
 */
export declare const serviceFinderStyles: CSSResult;
