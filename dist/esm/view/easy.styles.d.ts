import { type CSSResult } from 'lit';
/** What makes words easier: a picture and a short sentence a row, and what letters mean. */
export declare const easyStyles: CSSResult;
