import type { FeedDeskActs } from './acts.js';
import { type Preview } from './preview.js';
import { type FeedDeskState, type Step } from './state.js';
import { type SteadyWork } from './steady-work.js';
import type { FeedModel } from './work-types.js';
/** What the desk holds, how it is worked out, and how it is drawn and spoken of. */
export declare abstract class DeskCore {
    #private;
    protected readonly work: SteadyWork;
    protected state: FeedDeskState;
    protected model: FeedModel | undefined;
    protected preview: Preview | undefined;
    /** Number of the last piece of work: what comes of an earlier one is no longer wanted. */
    protected turn: number;
    constructor(root: HTMLElement, now: () => Date, work: SteadyWork);
    /** What the page may ask for. */
    protected abstract get acts(): FeedDeskActs;
    protected today(): string;
    protected line(): string;
    protected inWords({ counts, faults }: FeedModel): string;
    /** @returns whether it came to an end: later work may have overtaken it, or it may have failed. */
    protected compute(): Promise<boolean>;
    /** Does what may take long, and says so once it does. */
    protected during<Value>(words: string, act: () => Promise<Value>): Promise<Value>;
    /** Ends what is being done: all is as it was before. */
    protected end(): void;
    /** All that was opened and chosen is gone. */
    protected forget(): void;
    /** Gets what the chosen widget draws: the same document until something changes, so that it is not drawn anew. */
    protected look(): Promise<void>;
    protected node(id: string): HTMLElement | null;
    protected busy(words: string): void;
    protected say(step: Step, words: string): void;
    /** Said twice it must differ, or nobody hears the second. */
    protected speak(words: string): void;
    protected set(state: FeedDeskState): void;
    protected draw(): void;
}
