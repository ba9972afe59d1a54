import type { DocumentReport, DocumentReportSection } from '../../feed/document.js';
import { type Setting } from '../../report/index.js';
import type { RowReader } from '../row-reader.js';
import { type ReportRow } from './report-details-data.js';
type Mutable<T> = {
    -readonly [K in keyof T]: T[K];
};
/** The parts of a report that rows add to. */
export type Parts = Mutable<Omit<DocumentReport, 'id' | 'organization' | 'setting'>>;
/** Which question a row answers: by its key, else by its words. */
export declare function keysIn(words: string, setting: Setting): readonly string[];
export declare const rowKind: (question: string) => ReportRow;
/** The answer to a question; undefined where the row has none. */
export declare function sectionOf(row: RowReader, keys: readonly string[]): DocumentReportSection | undefined;
/** What a row that is no answer adds to its report; false where it says too little. */
export declare function addRow(parts: Parts, kind: Exclude<ReportRow, 'section'>, row: RowReader): boolean;
export {};
