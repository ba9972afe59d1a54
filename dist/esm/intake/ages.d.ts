import type { DocumentService, DocumentServiceSend } from '../feed/document.js';
import type { Read } from './faults.js';
export type Ages = Pick<DocumentService, 'minimum_age' | 'maximum_age'> & Pick<DocumentServiceSend, 'year_groups'>;
/** The format takes no youngest age above this. */
export declare const OLDEST_MINIMUM = 25;
/**
 * Ages in years from a cell: "5 - 11", "Y7-Y11", "Reception to Y6", "KS3/4", "16+".
 * Words in brackets that say more, "(up to 25 with a plan)", come back as `words` too.
 * @param usual what a number alone means in this column: an age, or a school year.
 */
export declare function agesIn(cell: string, usual: 'age' | 'year'): Read<Ages>;
