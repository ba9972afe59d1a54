import type { DocumentDate } from '../feed/document-shared.js';
import { type HtmlNode } from './html-nodes.js';
/** Is it HTML, and not plain text with a sign or an address in angle brackets? */
export declare const isHtml: (text: string) => boolean;
/** The tree of a piece of HTML; where nothing in it says where lines end, its own lines do. */
export declare const pieceTree: (html: string) => readonly HtmlNode[];
/** The words alone, a line for each block. Plain text keeps its lines. */
export declare const plainWords: (htmlOrText: string) => string;
export interface FoundLink {
    readonly url: string;
    readonly text: string;
    /** What the author marked it as, in the feed's words: `accessibility_plan`. */
    readonly kind?: string;
    /** From `data-date`, else plainly written in its own words. */
    readonly date?: DocumentDate;
}
/** Links in a tree, in order: those that are safe to follow, and addresses written out. */
export declare function linksOf(nodes: readonly HtmlNode[]): readonly FoundLink[];
/** Links of HTML or plain text. */
export declare const linksIn: (html: string) => readonly FoundLink[];
