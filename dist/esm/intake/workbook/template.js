import { SHEET_KINDS } from '../sheets/kinds.js';
/** The sheets of the template: every kind, with worked rows that are never published. */
export const templateSheets = () => SHEET_KINDS.map(({ key, title, columns, examples }) => ({ key, title, columns, rows: examples }));
