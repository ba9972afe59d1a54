import type { PartialDate } from '../../feed/types.js';
import { type Decision } from '../../intake/merge/index.js';
import type { Ask, FeedModel, Given, PreviewKey, PreviewPart, Stage, Taken, Work } from './work-types.js';
/** Reads, converts and checks, in the page or in a worker. */
export declare class DeskWork implements Work {
    #private;
    /** @param tell is called at the beginning of each part of what takes long. */
    constructor(tell?: (stage: Stage) => void);
    read(id: number, given: Given): Promise<Taken>;
    model({ sources, mapping, council, shown, decisions, generated, today, }: Ask): Promise<FeedModel | undefined>;
    preview(key: PreviewKey, today: PartialDate): Promise<PreviewPart>;
    feedText(): Promise<string>;
    workbook(): Promise<{
        readonly bytes: Uint8Array<ArrayBuffer>;
        readonly lost: number;
    }>;
    template(): Promise<Uint8Array<ArrayBuffer>>;
    list(as: 'html' | 'text', today: PartialDate): Promise<string>;
    decisionsText(decisions: readonly Decision[]): Promise<string>;
    keep(ids: readonly number[]): Promise<void>;
}
