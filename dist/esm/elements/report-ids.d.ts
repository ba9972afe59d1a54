import type { PagePlace } from './report-blocks.js';
/** Gives headings without an id one, so that links lead to them, and takes it back when the element goes. */
export declare class ReportIds {
    #private;
    /**
     * Start of a report's ids: its name, with a number where another has that already. Kept while it stands in the page, so
     * that one put in before it changes no address.
     *
     * @param root what it stands in: the author's headings are there, wherever our pieces are.
     */
    startFor(name: string, root: Node): string;
    /**
     * @param prefix start of the ids given: the item's key follows.
     * @returns the id of the first place that answers each item, and of each other place by its number: `part-1`.
     */
    give(places: readonly PagePlace[], prefix: string): ReadonlyMap<string, string>;
    takeBack(): void;
}
