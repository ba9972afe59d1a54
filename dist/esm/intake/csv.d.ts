import type { DocumentFeedSend, DocumentPublisher, FeedDocument } from '../feed/document.js';
import type { Fault } from '../feed/types.js';
import type { Rows } from './types.js';
export interface CsvOptions {
    /** The council whose feed this is. */
    readonly publisher: DocumentPublisher;
    /** When the feed is made: an ISO date and time with its zone. */
    readonly generated: string;
    /**
     * Write counts of 1 to 4 pupils as numbers, not bands. The page still hides them unless the feed's
     * `send.disclosure.under` is 0.
     */
    readonly keepSmallNumbers?: boolean;
    /** Where the sheet came from: each service names it. */
    readonly source?: NonNullable<DocumentFeedSend['sources']>[number];
}
/** The cells of a CSV sheet. A quotation mark left open is told. */
export declare function rowsOf(csv: string): {
    rows: Rows;
    faults: Fault[];
};
/**
 * A CSV sheet of places as a feed. Pure: the clock is `generated`.
 * Always gives a document; one without services where the sheet could not be used, which `faults` then says.
 *
 * @param text of the sheet, comma, semicolon or tab between cells; see `decodeSheet` for bytes.
 */
export declare function feedFromCsv(text: string, options: CsvOptions): {
    document: FeedDocument;
    faults: Fault[];
};
