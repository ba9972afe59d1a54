/** What it costs: `cost_options`, one to a line. */
import type { RecordWords } from './record-cell.js';
/** "£5 per session, £3 for brothers and sisters": a price to each. */
export declare const pricesIn: (entry: string) => string[];
export declare const COST: RecordWords;
