import { type CSSResult } from 'lit';
/** Steps that go round: one under another on a phone, beside each other where there is room. */
export declare const cycleStyles: CSSResult;
