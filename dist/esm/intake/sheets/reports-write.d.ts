/** Reports as rows: one for each answer, and one for each person, paper or fact beside them. */
import type { DocumentReport } from '../../feed/document.js';
type Cells = Record<string, string>;
export declare function reportRows(reports: readonly DocumentReport[]): Cells[];
export {};
