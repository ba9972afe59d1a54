import type { Converted, ConvertOptions } from '../types.js';
/**
 * A feed from the JSON of any directory: HSDS-UK 3, ORUK v1 (Southampton's and Bristol's too), Outpost, LocalGov Drupal, a
 * list alone, one service, or our own format. Pure, and never throws; there is always a document. What can be mended is,
 * and each mend is told in `faults` with the number of its reader case.
 *
 * The council that the source names stays its publisher; `options.publisher` is for sources that name none. Names of people
 * and of staff are left out of any format but ours. A need is never guessed from prose: notes of case 160 offer it.
 *
 * @param input the text of a document, or the document itself.
 */
export declare function feedFromDirectory(input: unknown, options: ConvertOptions): Converted;
