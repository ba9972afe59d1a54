import { type CSSResult } from 'lit';
/**
 * One template, three layouts by the room there is: a list of settings with the facts of each; from 40 em its facts
 * in columns; from 72 em a table.
 */
export declare const vacancyTableStyles: CSSResult;
