import type { RichText } from './types.js';
/**
 * Reads plain text (a blank line between paragraphs) or HTML.
 *
 * @returns the tree, or undefined where no words are left. A line break within a paragraph is `\n`.
 */
export declare function richText(input: string): RichText | undefined;
/** The words alone: a blank line between blocks, a line for each item of a list. */
export declare const plainText: (text: RichText) => string;
