import { type FeedSource } from './context.js';
import type { FeedState } from './state.js';
/** What is known of one feed, or of several as one, shared by every element that wants it. */
export interface Store {
    readonly state: FeedState;
    /** @returns how to leave. The last to leave ends the loading, unless somebody comes before the next microtask. */
    subscribe(listener: () => void): () => void;
    /** Reads again, past the browser's cache. */
    reload(): void;
}
/** The one store of these addresses, or of this document: a request for each address, however many elements name it. */
export declare function storeFor(source: FeedSource): Store;
