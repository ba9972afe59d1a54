/** What looks like a heading in a page that was made without any. */
import { hasBlock, isText, lineOf } from './html-nodes.js';
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
/**
 * A bold first line and what follows its line break, as editors make with Shift and Enter: two parts of one paragraph.
 */
export function boldFirstLine(node) {
    if (node.name !== 'p' || hasBlock(node))
        return;
    const at = node.children.findIndex((child) => !isText(child) && child.name === 'br');
    const first = { ...node, children: node.children.slice(0, at) };
    const rest = { ...node, children: node.children.slice(at + 1) };
    return at > 0 && isBoldLine(first) && lineOf([rest]) ? [first, rest] : undefined;
}
const TITLE_CLASS = /(?:accordion|toggle|collaps|faq|expand|tab)[\w-]*(?:title|head|heading|header|trigger|button|btn|question|label)|\b(?:panel-title|card-header|question-title|faq-question)\b/i;
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
