/** A report as it stands in a page, or as the text of a PDF, read to the parts that answer something and the rest. */
import { type HtmlNode } from './html-nodes.js';
import { type SettledFlow } from './reading-headings.js';
import { type ReportReading, type Setting } from './types.js';
export interface ReadingOptions {
    readonly setting: Setting;
    /** The author's corrections: the index of a heading in `headings` of the reading, and the keys it is to be taken for. */
    readonly taken?: Readonly<Record<number, readonly string[]>>;
}
/** What was read, from a flow whose headings are settled; `tree` is empty for plain text. */
export declare function readingOf(flow: SettledFlow, { setting, tree }: {
    readonly setting: Setting;
    readonly tree: readonly HtmlNode[];
}): ReportReading;
/**
 * Reads a report from HTML, or from plain text. No word is lost: what stands under no known heading is in `unmatched`.
 *
 * @param html a whole page, a part of one, what a CMS or Word hands over when copied, or plain text.
 */
export declare function reportFromHtml(html: string, { setting, taken }: ReadingOptions): ReportReading;
