import { type CSSResult } from 'lit';
/**
 * Choices folded where there is little room: the controls stand after the fold, hidden while it is not open. From 46 em
 * of our own width they stand beside the results, one under another, and the fold is gone.
 */
export declare const facetsStyles: CSSResult;
