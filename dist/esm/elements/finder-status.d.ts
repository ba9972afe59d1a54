import type { ReactiveController } from 'lit';
import type { FinderState } from '../view/finder-state.js';
type Host = HTMLElement & {
    addController(controller: ReactiveController): void;
    requestUpdate(): void;
};
/** What is read out, once for a search and not once a key stroke. */
export declare class FinderStatus implements ReactiveController {
    #private;
    constructor(host: Host);
    hostDisconnected(): void;
    /** The words to show now: the last ones while somebody types. */
    settled(words: string, isTyping: boolean): string;
    /** Tells the page of a search that has come to rest, once. Of an urgent one, nobody. */
    tell({ words, choices, near, result, model, urgent }: FinderState, withWords: boolean): void;
}
export {};
