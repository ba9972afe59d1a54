import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Service } from '../feed/types.js';
import type { SearchOptions, SearchResult } from '../search/types.js';
/** A search over the services of one feed. Its index is built in slices, when it is first wanted or the page is idle. */
export declare class SearchController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost);
    /**
     * Takes the services of the feed. Others than before: what was built, or is being built, is dropped.
     *
     * @param ahead other work that can be done beforehand, for a few services at a time.
     */
    over(services: readonly Service[], options: SearchOptions, ahead?: (services: readonly Service[]) => void): void;
    /** Begins to build, where that has not begun. */
    start(): void;
    /** What the words find; undefined while the search is made ready. */
    ask(words: string, without: readonly string[]): SearchResult | undefined;
    hostDisconnected(): void;
}
