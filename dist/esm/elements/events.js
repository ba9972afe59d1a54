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
/**
 * A visitor has searched, and typing rests. Holds counts and kinds; their words only where the page asks for them with
 * `report-words`. A search that shows urgent help is told to nobody.
 */
export class SearchedEvent extends Event {
    /**
     * @param results how many services were found.
     * @param understood kinds of things read from the words: `need`, `age`, `place`.
     * @param filters names of the filters in use.
     * @param words what was typed, with `report-words` only.
     */
    constructor(results, understood, filters, words) {
        super('local-offer-searched', UPWARDS);
        this.results = results;
        this.understood = understood;
        this.filters = filters;
        this.words = words;
    }
}
/** A report was looked through for its author, with `check`. Told again when what was found changes. */
export class ReportCheckedEvent extends Event {
    /** @param check every item with its state, and what else to look at. */
    constructor(check) {
        super('local-offer-report-checked', UPWARDS);
        this.check = check;
    }
}
