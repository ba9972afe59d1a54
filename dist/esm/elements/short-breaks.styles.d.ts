import { type CSSResult } from 'lit';
/** The first questions as buttons to press, and the parts one under another. */
export declare const shortBreaksStyles: CSSResult;
