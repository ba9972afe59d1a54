/** Needs that the words of a record may mean: offered to an editor, never written. */
import type { DocumentService } from '../../feed/document.js';
import type { Fault } from '../../feed/types.js';
import type { WrittenService } from './written.js';
/** The needs that words may mean, by code. */
export declare function needsInProse(words: string): string[];
/**
 * One note for each need that the words of a record without needs may mean. The same words each time, so that a report
 * can group them.
 */
export declare function needOffers(services: readonly DocumentService[]): Fault[];
/**
 * A note for each record that, by its times, happens every week on a day that its description names in one sentence with
 * "monthly", "of each month", "fortnightly" and the like: forms that know no such rule make people write it there.
 */
export declare function timeOffers(services: readonly WrittenService[]): Fault[];
