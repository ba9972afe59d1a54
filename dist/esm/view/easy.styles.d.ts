import { type CSSResult } from 'lit';
/** Easy read: a picture and a short sentence a row. */
export declare const easyStyles: CSSResult;
