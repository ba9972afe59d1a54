import type { DocumentFeedSend, DocumentPublisher, FeedDocument } from '../feed/document.js';
import type { Fault } from '../feed/types.js';
/** Cells as text, from the first row of the sheet on. */
export type Rows = readonly (readonly string[])[];
/** One sheet of a workbook, or a CSV file: its cells as text, from its first row on. */
export interface Sheet {
    /** As on its tab; of a CSV file, the file's name. */
    readonly name: string;
    readonly rows: Rows;
}
/** The kinds of sheet a workbook may hold; `about` is what holds for the whole feed. */
export type SheetKindKey = 'about' | 'services' | 'places' | 'short-breaks' | 'reports' | 'comments';
/** What a council's own names of sheets and headings mean, where they are not among those we know. */
export interface Mapping {
    /** Name of a sheet → its kind; `ignore` leaves it out. */
    readonly sheets?: Readonly<Record<string, SheetKindKey | 'ignore'>>;
    /** Heading as written → one of our headings or fields; `ignore` leaves the column out. */
    readonly columns?: Readonly<Record<string, string>>;
    /** Name of a sheet → the same for its columns alone, before what holds for all sheets. */
    readonly columnsOf?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
export interface ConvertOptions {
    /** The council whose feed this is. Without it: what the source itself says. */
    readonly publisher?: DocumentPublisher;
    /** When the feed is made: an ISO date and time with its zone. */
    readonly generated: string;
    /** Write counts of 1 to 4 pupils as numbers, not as bands. */
    readonly keepSmallNumbers?: boolean;
    readonly mapping?: Mapping;
    /** Where the records came from: each service names it. */
    readonly source?: NonNullable<DocumentFeedSend['sources']>[number];
}
/** A feed made from something else. There is always a document; one without services where nothing could be used. */
export interface Converted {
    readonly document: FeedDocument;
    /** All that was mended, left out or kept as a note. */
    readonly faults: readonly Fault[];
}
