/** What looks like a heading in a page that was made without any. */
import { elementsIn, hasBlock, isText, lineOf, madeElement, } from './html-nodes.js';
const MOST_WORDS = 60;
const MOST_SHORT = 14;
export const countOf = (text) => text.split(/\s+/).filter(Boolean).length;
const isBoldMark = ({ name, attributes }) => /^(?:strong|b)$/.test(name) || /font-weight:\s*(?:bold|[6-9]00)/i.test(attributes.get('style') ?? '');
/** Is every word of it bold? */
function isAllBold(node) {
    if (isText(node))
        return !node.text.trim();
    return isBoldMark(node) || (node.name !== 'img' && node.children.every(isAllBold));
}
/** A paragraph, or what an editor made instead, that is wholly bold and not a whole text. */
export const isBoldLine = (node) => /^(?:p|div|td|th|center)$/.test(node.name) && !hasBlock(node) && isAllBold(node) && isLine(lineOf([node]));
const isLine = (text) => Boolean(text) && countOf(text) <= MOST_WORDS;
const isBreak = (node) => !isText(node) && node.name === 'br';
/** A paragraph with bold lines, as editors make with Shift and Enter, in its parts; empty where it has none. */
export function boldLines(node) {
    if (node.name !== 'p' || hasBlock(node) || !node.children.some(isBreak))
        return [];
    const lines = [[]];
    for (const child of node.children) {
        if (isBreak(child))
            lines.push([]);
        else
            lines.at(-1)?.push(child);
    }
    const parts = [];
    lines.forEach((children, index) => {
        const line = { ...node, children };
        const isBold = isBoldLine(line) && lineOf(lines.slice(index + 1).flat()) !== '';
        const last = parts.at(-1);
        if (isBold || !last || last.isBold)
            parts.push({ isBold, node: line });
        else
            last.node.children.push(madeElement('br', []), ...children);
    });
    return parts.some(({ isBold }) => isBold) ? parts.filter(({ node: { children } }) => lineOf(children)) : [];
}
/** "Complaints:", "Staff training.", or bold words with a dash after them. */
const ENDS_RUN_IN = /[:.?!–—-]\s*$/;
const STARTS_REST = /^\s*(?:[:–—]\s*|-\s+)/;
/** A paragraph's own nodes, out of the spans that Word puts around them all. */
function unwrapped(children) {
    const [only, ...others] = children.filter((child) => !isText(child) || child.text.trim());
    return only && !others.length && !isText(only) && !isBoldMark(only) && only.name === 'span'
        ? unwrapped(only.children)
        : children;
}
/** A paragraph that begins with its heading in bold: "Complaints: talk to the teacher first". */
export function runIn(node) {
    if (!/^(?:p|div)$/.test(node.name) || hasBlock(node))
        return;
    const children = unwrapped(node.children);
    const end = children.findIndex((child) => !isAllBold(child) || (!isText(child) && child.name === 'br'));
    if (end < 1)
        return;
    const first = { ...node, children: children.slice(0, end) };
    const [start, ...others] = children.slice(end);
    const text = lineOf([first]);
    const after = start ? lineOf([start]) : '';
    if (!text || countOf(text) > MOST_SHORT || !(ENDS_RUN_IN.test(text) || STARTS_REST.test(after)))
        return;
    const said = start && isText(start) ? { text: start.text.replace(STARTS_REST, '') } : start;
    const rest = {
        ...node,
        attributes: new Map(),
        children: said ? [said, ...others] : others,
    };
    return lineOf([rest]) ? [first, rest] : undefined;
}
const isUnderlined = ({ name, attributes }) => /^(?:u|ins)$/.test(name) || /text-decoration[^;]*underline/i.test(attributes.get('style') ?? '');
/** A paragraph that is wholly underlined, and no link. */
export function isUnderlinedLine(node) {
    const isAll = (child) => isText(child)
        ? !child.text.trim()
        : child.name !== 'a' && (isUnderlined(child) || child.children.every(isAll));
    const hasLink = [...elementsIn([node])].some(({ name }) => name === 'a');
    return node.name === 'p' && !hasBlock(node) && !hasLink && isAll(node) && isLine(lineOf([node]));
}
const TITLE_CLASS = /(?:accordion|spoiler|toggle|collaps|faq|expand|tab)[\w-]*(?:title|head|heading|header|trigger|button|btn|question|label)|\b(?:panel-title|card-header|question-title|faq-question)\b/i;
const CONTROL = /^(?:(?:read|show|see|view|find out) (?:more|less|all)\b|(?:menu|close|open|print|search|share|back|top|next|previous|toggle|expand|collapse)\b)/i;
/** What is pressed to open an answer. */
export function isOpener(node) {
    const { name, attributes } = node;
    if (hasBlock(node))
        return false;
    const says = (...names) => names.some((one) => attributes.has(one));
    const opens = says('aria-expanded', 'aria-controls', 'data-toggle', 'data-bs-toggle');
    const isButton = /^(?:button|a)$/.test(name) || /^(?:button|tab)$/.test(attributes.get('role') ?? '');
    const isTitle = /^(?:div|span|p|a|button|dt|li|strong|b)$/.test(name) && TITLE_CLASS.test(attributes.get('class') ?? '');
    if (!(name === 'summary' || (isButton && opens) || isTitle))
        return false;
    const text = lineOf([node]);
    return isLine(text) && !CONTROL.test(text);
}
const withHeadings = new WeakMap();
/** Is something inside that is a heading by what it is, not by how it looks? */
export function hasHeading(node) {
    const known = withHeadings.get(node);
    if (known !== undefined)
        return known;
    const found = node.children.some((child) => !isText(child) &&
        (/^(?:h[1-6]|summary)$/.test(child.name) ||
            child.attributes.get('role') === 'heading' ||
            isOpener(child) ||
            hasHeading(child)));
    withHeadings.set(node, found);
    return found;
}
/** Would a reader take an unknown bold line for a heading, and not for stressed words, a name or a number to ring? */
export const looksLikeHeading = (text) => countOf(text) <= MOST_SHORT &&
    !/[.,;:!]$/.test(text) &&
    !/@|\d{4,}\s?\d{3}|https?:|^(?:Mr|Mrs|Miss|Ms|Mx|Dr)\b/.test(text);
