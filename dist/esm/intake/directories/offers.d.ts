/** Needs that the words of a record may mean: offered to an editor, never written. */
import type { DocumentService } from '../../feed/document.js';
import type { Fault } from '../../feed/types.js';
/** The needs that words may mean, by code. */
export declare function needsInProse(words: string): string[];
/**
 * One note for each need that the words of a record without needs may mean. The same words each time, so that a report
 * can group them.
 */
export declare function needOffers(services: readonly DocumentService[]): Fault[];
