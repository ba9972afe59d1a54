import { DROPPED } from '../report/html-tree.js';
/** `instanceof` fails for a node of another frame. */
export const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;
/** Reads nodes; changes none. Comments and what holds no words of the author's are left out. */
export function domTree(nodes) {
    const elements = new WeakMap();
    const read = (node) => {
        if (node.nodeType === Node.TEXT_NODE)
            return node.nodeValue ? [{ text: node.nodeValue }] : [];
        if (!isElement(node) || DROPPED.test(node.localName))
            return [];
        const children = [...node.childNodes].flatMap(read);
        // A translator wraps words of the author's in these.
        if (node.localName === 'font')
            return children;
        const attributes = new Map([...node.attributes].map(({ name, value }) => [name, value.trim()]));
        const element = { name: node.localName, attributes, children };
        elements.set(element, node);
        return [element];
    };
    return { tree: nodes.flatMap(read), elementOf: (node) => elements.get(node) };
}
