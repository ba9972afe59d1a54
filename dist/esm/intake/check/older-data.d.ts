import type { FaultRow } from './types.js';
export declare const OLDER: Readonly<Record<string, FaultRow>>;
/** Answers that a list of another form gives in its own words. */
export declare const ODD: {
    readonly midnight: FaultRow;
    readonly inTerms: FaultRow;
    readonly attending: FaultRow;
    readonly needTwice: FaultRow;
    readonly emptyPanel: FaultRow;
    readonly area: FaultRow;
    readonly noArea: FaultRow;
    readonly language: FaultRow;
    readonly amount: FaultRow;
    readonly noPlace: FaultRow;
    readonly postcode: FaultRow;
    readonly placeType: FaultRow;
    readonly paged: readonly [12, "warning", "wrong", "This is one page of several, or points to another page. Only this page was checked.", "Publish one file with every record: run snapshot."];
    readonly total: readonly [11, "note", "form", "The count of records is not how many there are in the list.", "Set total_items to the number of records."];
    readonly veryLong: readonly [14, "warning", "form", "There are more than 3,000 records. On a phone they are slow to load.", "Publish only the records for SEND, or run snapshot to split the feed in parts."];
};
