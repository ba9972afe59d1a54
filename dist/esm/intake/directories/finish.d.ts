import type { DocumentReport } from '../../feed/document.js';
import { type Writing, type WrittenService } from './written.js';
/** The beginning of a text, up to the end of a paragraph, a sentence or at least a word. */
export declare function beginning(text: string, most?: number): string;
/** No text longer than anybody reads (reader case 25). */
export declare function withoutLongTexts(service: WrittenService, writing: Writing): WrittenService;
/** Small counts of pupils as bands (reader case 66). */
export declare function withBands(service: WrittenService, under: number, writing: Writing): WrittenService;
/** What a school runs, without counts of pupils that could point at a child. */
export declare function withoutSmallPupils(report: DocumentReport, under: number, writing: Writing): DocumentReport;
