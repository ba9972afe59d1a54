import type { ElementNode, HtmlNode } from '../report/html-nodes.js';
import { DROPPED } from '../report/html-tree.js';

/** The DOM as `report/` reads HTML, and the way back from an element of the tree to the author's own. */
export interface DomTree {
  readonly tree: readonly HtmlNode[];
  readonly elementOf: (node: ElementNode) => Element | undefined;
}

/** `instanceof` fails for a node of another frame. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Reads nodes; changes none. Comments and what holds no words of the author's are left out. */
export function domTree(nodes: readonly Node[]): DomTree {
  const elements = new WeakMap<ElementNode, Element>();
  const read = (node: Node): readonly HtmlNode[] => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ? [{ text: node.nodeValue }] : [];
    if (!isElement(node) || DROPPED.test(node.localName)) return [];
    const children = [...node.childNodes].flatMap(read);
    // A translator wraps words of the author's in these.
    if (node.localName === 'font') return children;
    const attributes = new Map([...node.attributes].map(({ name, value }) => [name, value.trim()] as const));
    const element = { name: node.localName, attributes, children };
    elements.set(element, node);
    return [element];
  };
  return { tree: nodes.flatMap(read), elementOf: (node) => elements.get(node) };
}
