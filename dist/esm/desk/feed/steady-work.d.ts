import type { Decision } from '../../intake/merge/index.js';
import type { PartialDate } from '../../feed/types.js';
import type { Ask, FeedModel, Given, Hand, PreviewKey, PreviewPart, Stage, Taken, Work } from './work-types.js';
/** Work was ended before it was done, since somebody wished so. */
export declare class Stopped extends Error {
}
/**
 * Work that can be stopped, and goes on after a crash: what was opened is kept here, and given once more to whoever does
 * the work next. One thing is done after another.
 */
export declare class SteadyWork implements Work {
    #private;
    /** Told how far it is. */
    heard: (stage: Stage) => void;
    constructor(connect: (tell: (stage: Stage) => void) => Promise<Hand>);
    read(id: number, given: Given): Promise<Taken>;
    model(ask: Ask): Promise<FeedModel | undefined>;
    preview(key: PreviewKey, today: PartialDate): Promise<PreviewPart>;
    feedText(): Promise<string>;
    workbook(): ReturnType<Work['workbook']>;
    template(): ReturnType<Work['template']>;
    decisionsText(decisions: readonly Decision[]): Promise<string>;
    list(as: 'html' | 'text', today: PartialDate): Promise<string>;
    keep(ids: readonly number[]): Promise<void>;
    /** Ends what is being done. What is asked next is done by another, who is first given all that was read. */
    stop(): void;
}
