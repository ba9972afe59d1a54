import type { PartialDate } from '../feed/types.js';
/** The date in the text that is written first, or undefined. */
export declare function dateInWords(text: string): PartialDate | undefined;
