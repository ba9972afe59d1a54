import type { FailureReason } from '../feed/state.js';
import type { ReportCheck } from '../report/types.js';
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
/**
 * A visitor has searched, and typing rests. Holds counts and kinds; their words only where the page asks for them with
 * `report-words`. A search that shows urgent help is told to nobody.
 */
export declare class SearchedEvent extends Event {
    readonly results: number;
    readonly understood: readonly string[];
    readonly filters: readonly string[];
    readonly words?: string | undefined;
    /**
     * @param results how many services were found.
     * @param understood kinds of things read from the words: `need`, `age`, `place`.
     * @param filters names of the filters in use.
     * @param words what was typed, with `report-words` only.
     */
    constructor(results: number, understood: readonly string[], filters: readonly string[], words?: string | undefined);
}
/** A report was looked through for its author, with `check`. Told again when what was found changes. */
export declare class ReportCheckedEvent extends Event {
    readonly check: ReportCheck;
    /** @param check every item with its state, and what else to look at. */
    constructor(check: ReportCheck);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'local-offer-report-checked': ReportCheckedEvent;
        'local-offer-feed-read': FeedReadEvent;
        'local-offer-feed-failed': FeedFailedEvent;
        'local-offer-searched': SearchedEvent;
    }
}
