/** Warnings about words and pictures, part by part. */
import { type Looked } from './check-passages.js';
import type { ReportWarning } from './types.js';
export declare function placeholderWarnings(looked: Looked): readonly ReportWarning[];
export declare const readingAgeWarnings: (looked: Looked) => readonly ReportWarning[];
export declare function pictureWarnings(looked: Looked): readonly ReportWarning[];
