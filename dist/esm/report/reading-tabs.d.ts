/** Tabs: the names stand together, and each answer further down, under the id that its tab names. */
import { type ElementNode, type HtmlNode } from './html-nodes.js';
export interface Tabs {
    /** The tab that opens this. */
    readonly tabOf: (node: ElementNode) => ElementNode | undefined;
    /** The tabs of what holds nothing else; empty for all else. */
    readonly listed: (node: ElementNode) => readonly ElementNode[];
}
export declare function tabsIn(nodes: readonly HtmlNode[]): Tabs;
