/** What looks like a heading in a page that was made without any. */
import { type ElementNode } from './html-nodes.js';
export declare const countOf: (text: string) => number;
/** A paragraph, or what an editor made instead, that is wholly bold and not a whole text. */
export declare const isBoldLine: (node: ElementNode) => boolean;
/** A line of a paragraph that is wholly bold, with more lines after it; or what stands between two such. */
export interface ParagraphPart {
    readonly isBold: boolean;
    readonly node: ElementNode;
}
/** A paragraph with bold lines, as editors make with Shift and Enter, in its parts; empty where it has none. */
export declare function boldLines(node: ElementNode): readonly ParagraphPart[];
/** A paragraph that begins with its heading in bold: "Complaints: talk to the teacher first". */
export declare function runIn(node: ElementNode): readonly [ElementNode, ElementNode] | undefined;
/** A paragraph that is wholly underlined, and no link. */
export declare function isUnderlinedLine(node: ElementNode): boolean;
/** What is pressed to open an answer. */
export declare function isOpener(node: ElementNode): boolean;
/** Is something inside that is a heading by what it is, not by how it looks? */
export declare function hasHeading(node: ElementNode): boolean;
/** Would a reader take an unknown bold line for a heading, and not for stressed words, a name or a number to ring? */
export declare const looksLikeHeading: (text: string) => boolean;
