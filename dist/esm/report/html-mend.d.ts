/** What editors and Word make that no tree should have: links around whole blocks, lists that are only paragraphs. */
import { type HtmlNode } from './html-nodes.js';
/** The same tree, mended. */
export declare function mended(nodes: readonly HtmlNode[]): readonly HtmlNode[];
