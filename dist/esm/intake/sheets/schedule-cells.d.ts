import type { RecordWords } from './record-cell.js';
export declare const SCHEDULE: RecordWords;
