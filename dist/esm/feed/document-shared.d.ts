/** What several parts of the feed document write in the same way. */
/**
 * A day, a month or a year.
 * @pattern ^\d{4}(-\d{2}(-\d{2})?)?$
 * @examples ["2026-09-15", "2026-09", "2026"]
 */
export type DocumentDate = string;
/** One row of an easy-read version, written by the publisher. */
export interface DocumentEasyRead {
    text: string;
    image?: string;
    alt?: string;
}
export interface DocumentFeedContact {
    name?: string;
    phone?: string;
    email?: string;
    hours?: string;
    url?: string;
}
