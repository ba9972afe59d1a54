/** Links to the papers and pages a report names: as the author marked them, else by where they stand and what they say. */
import type { DocumentDate } from '../feed/document-shared.js';
import { type FoundLink } from './html-words.js';
import type { Draft } from './reading-sections.js';
export interface PlacedLink extends FoundLink {
    /** What its paragraph, item or cell says of it. */
    readonly around: string;
}
/** By kind; a mark of the author's goes before what is found. */
export declare function linksFrom(drafts: readonly Draft[]): Record<string, {
    url: string;
    date?: DocumentDate;
}>;
