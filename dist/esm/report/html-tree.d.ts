import type { HtmlNode } from './html-nodes.js';
/** Things of the page that hold no words of the author's: what is in them goes too. */
export declare const DROPPED: RegExp;
/**
 * Scripts, styles, comments (Word's conditional ones among them), frames and other embedded things go; the words of all
 * else stay. White space stays as it is.
 */
export declare function htmlTree(html: string): readonly HtmlNode[];
