import type { FailureReason } from '../feed/state.js';
/** A widget has its feed. Holds counts only. */
export declare class FeedReadEvent extends Event {
    readonly services: number;
    readonly faults: number;
    readonly failed: number;
    /**
     * @param services how many records were read, hidden ones too.
     * @param faults how many members or records were mended or left out.
     * @param failed how many addresses could not be read, where there are several.
     */
    constructor(services: number, faults: number, failed: number);
}
/** A widget cannot have its feed. Holds kinds only: the console has the words. */
export declare class FeedFailedEvent extends Event {
    readonly reasons: readonly FailureReason[];
    /** @param reasons one for each address. */
    constructor(reasons: readonly FailureReason[]);
}
declare global {
    interface HTMLElementEventMap {
        'local-offer-feed-read': FeedReadEvent;
        'local-offer-feed-failed': FeedFailedEvent;
    }
}
