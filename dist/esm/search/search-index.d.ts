import type { Service } from '../feed/types.js';
import { Mender } from './mend.js';
import { PlaceNames } from './place-names.js';
import { type Postings } from './postings.js';
import type { SearchOptions } from './types.js';
import { Vocabulary } from './vocabulary.js';
/** All that is known of a list of services before anybody asks. */
export interface SearchIndex {
    readonly services: readonly Service[];
    readonly vocabulary: Vocabulary;
    readonly mender: Mender;
    readonly places: PlaceNames;
    readonly postings: Postings;
    /** Terms of each name, one after another, and where each begins. */
    readonly nameTerms: readonly number[];
    readonly nameStarts: readonly number[];
    /** Youngest and oldest, in years; 255 where not known. */
    readonly from: Uint8Array;
    readonly to: Uint8Array;
    readonly facts: Uint16Array;
}
/** Builds an index, giving way after every few services. The result comes with `done`. */
export declare function indexing(services: readonly Service[], { synonyms, today }?: SearchOptions): Generator<void, SearchIndex>;
