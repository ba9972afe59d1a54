import type { Raw } from '../../feed/spot.js';
import type { MergedSource } from './types.js';
export interface NamedSources {
    /** The council whose feed it is. */
    readonly own: MergedSource;
    /** What `send.sources` has to list for this feed. */
    readonly sources: readonly MergedSource[];
    readonly sourceOf: (send: Raw | undefined) => {
        council: MergedSource;
        source: string;
    };
    /** A record's `source/id` of an earlier merging, under the name that its council has in this one. */
    readonly keyOf: (key: string) => string;
}
export type SourceNamer = (feed: string, send: Raw, records: readonly Raw[]) => NamedSources;
/**
 * Names the sources of one feed after another. A source that an earlier feed has too, of the same council, is the same
 * one; another's of the same id gets its council's, or its feed's, name in front.
 *
 * @param feeds the words for all feeds: no list of one may take them.
 */
export declare function sourceNamer(feeds: readonly string[]): SourceNamer;
