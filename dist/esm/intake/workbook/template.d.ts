import { type FilledSheet } from '../sheets/kinds.js';
/** The sheets of the template: every kind, with worked rows that are never published. */
export declare const templateSheets: () => readonly FilledSheet[];
