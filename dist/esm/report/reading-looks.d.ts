/** What looks like a heading in a page that was made without any. */
import { type ElementNode } from './html-nodes.js';
export declare const countOf: (text: string) => number;
/** A paragraph, or what an editor made instead, that is wholly bold and not a whole text. */
export declare const isBoldLine: (node: ElementNode) => boolean;
/**
 * A bold first line and what follows its line break, as editors make with Shift and Enter: two parts of one paragraph.
 */
export declare function boldFirstLine(node: ElementNode): readonly [ElementNode, ElementNode] | undefined;
/** What is pressed to open an answer. */
export declare function isOpener(node: ElementNode): boolean;
/** Is something inside that is a heading by what it is, not by how it looks? */
export declare function hasHeading(node: ElementNode): boolean;
/** Would a reader take an unknown bold line for a heading, and not for stressed words, a name or a number to ring? */
export declare const looksLikeHeading: (text: string) => boolean;
