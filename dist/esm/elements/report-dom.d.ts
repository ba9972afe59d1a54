import type { ElementNode, HtmlNode } from '../report/html-nodes.js';
/** The DOM as `report/` reads HTML, and the way back from an element of the tree to the author's own. */
export interface DomTree {
    readonly tree: readonly HtmlNode[];
    readonly elementOf: (node: ElementNode) => Element | undefined;
}
/** `instanceof` fails for a node of another frame. */
export declare const isElement: (node: Node) => node is Element;
/** Reads nodes; changes none. Comments and what holds no words of the author's are left out. */
export declare function domTree(nodes: readonly Node[]): DomTree;
