import type { FeedModel, PreviewKey } from './work-types.js';
interface Line {
    readonly widget: PreviewKey;
    readonly contact: FeedModel['contact'];
    readonly feedAddress: string;
    readonly scriptAddress: string;
    /** For a report: the school's number or id in the feed. */
    readonly organization?: string;
}
/** The line to paste into a page: the script with the feed's address, and one tag. */
export declare function embedLine({ widget, contact, feedAddress, scriptAddress, organization }: Line): string;
export {};
