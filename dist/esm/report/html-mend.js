/** What editors and Word make that no tree should have: links around whole blocks, lists that are only paragraphs. */
import { hasBlock, isBlock, isText } from './html-nodes.js';
const element = (name, children) => ({
    name,
    attributes: new Map(),
    children,
});
/** The link goes into each block that it was around. */
function linkInside(link, nodes) {
    return nodes.map((node) => {
        if (isText(node))
            return node.text.trim() ? { ...link, children: [node] } : node;
        const isOver = isBlock(node) || hasBlock(node);
        return isOver ? { ...node, children: linkInside(link, node.children) } : { ...link, children: [node] };
    });
}
const isWordItem = (node) => !isText(node) && node.name === 'p' && /MsoListParagraph/i.test(node.attributes.get('class') ?? '');
/** Without the sign that Word wrote before it, where that is no number. */
function unsigned(nodes) {
    return nodes.map((node) => {
        if (isText(node))
            return { text: node.text.replace(/^[\s\u00a0]*[·•§▪o-][\s\u00a0]*$/, '') };
        const isSign = /mso-list:\s*ignore/i.test(node.attributes.get('style') ?? '');
        return isSign
            ? { ...node, children: unsigned(node.children) }
            : { ...node, children: unsignedInside(node) };
    });
}
const unsignedInside = ({ children }) => children.map((child) => {
    if (isText(child))
        return child;
    const isSign = /mso-list:\s*ignore/i.test(child.attributes.get('style') ?? '');
    return { ...child, children: isSign ? unsigned(child.children) : unsignedInside(child) };
});
/** The same sign as plain text, from a paste that lost its styles. */
const BULLET = /^[\s\u00a0]*[·•▪][\s\u00a0]+/;
function itemOf(node) {
    const [first, ...rest] = unsignedInside(node);
    const start = first && isText(first) ? [{ text: first.text.replace(BULLET, '') }] : first ? [first] : [];
    return element('li', [...start, ...rest]);
}
/** Paragraphs in a row that Word shows as a list become one. */
function listed(nodes) {
    const out = [];
    let items = [];
    const end = () => {
        if (items.length)
            out.push(element('ul', items));
        items = [];
    };
    for (const node of nodes) {
        if (isWordItem(node))
            items.push(itemOf(node));
        else if (!isText(node) || node.text.trim()) {
            end();
            out.push(node);
        }
        else if (!items.length)
            out.push(node);
    }
    end();
    return out;
}
/** The same tree, mended. */
export function mended(nodes) {
    const inside = nodes.flatMap((node) => {
        if (isText(node))
            return [node];
        const whole = { ...node, children: mended(node.children) };
        return node.name === 'a' && hasBlock(node) ? linkInside(whole, whole.children) : [whole];
    });
    return inside.some(isWordItem) ? listed(inside) : inside;
}
