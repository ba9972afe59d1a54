const UPWARDS = { bubbles: true, composed: true };
/** A widget has its feed. Holds counts only. */
export class FeedReadEvent extends Event {
    /**
     * @param services how many records were read, hidden ones too.
     * @param faults how many members or records were mended or left out.
     * @param failed how many addresses could not be read, where there are several.
     */
    constructor(services, faults, failed) {
        super('local-offer-feed-read', UPWARDS);
        this.services = services;
        this.faults = faults;
        this.failed = failed;
    }
}
/** A widget cannot have its feed. Holds kinds only: the console has the words. */
export class FeedFailedEvent extends Event {
    /** @param reasons one for each address. */
    constructor(reasons) {
        super('local-offer-feed-failed', UPWARDS);
        this.reasons = reasons;
    }
}
