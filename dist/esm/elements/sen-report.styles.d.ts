import { type CSSResult } from 'lit';
/** A report to read from top to bottom: calm, one column for words, facts beside each other where there is room. */
export declare const senReportStyles: CSSResult;
