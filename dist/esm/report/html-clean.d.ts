import { type HtmlNode } from './html-nodes.js';
export { escapeHtml } from './html-marks.js';
/**
 * Clean HTML of part of a page.
 *
 * @param level headings inside stand at this level or deeper.
 */
export declare const cleanHtml: (nodes: readonly HtmlNode[], level?: number) => string;
