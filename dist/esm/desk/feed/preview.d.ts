import type { PartialDate } from '../../feed/types.js';
import type { FeedDeskState } from './state.js';
import type { FeedModel, PreviewKey, PreviewPart } from './work-types.js';
/** What is being looked at. */
export interface Preview extends PreviewPart {
    readonly key: PreviewKey;
    readonly today: PartialDate;
    /** Whose report, by its id in the feed. */
    readonly report: string;
}
/** The day it is here. */
export declare function dayOf(now: Date): string;
/** The widget that is chosen, else the first that has something in it. */
export declare const previewKey: (model: FeedModel, state: FeedDeskState) => PreviewKey | undefined;
/** The report that is chosen, else the first. */
export declare const reportId: ({ reports }: FeedModel, { report }: FeedDeskState) => string;
/** The line to paste for what is being looked at. */
export declare function lineOf(model: FeedModel | undefined, preview: Preview | undefined, { feedAddress, scriptAddress }: FeedDeskState): string;
