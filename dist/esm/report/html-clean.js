/** A tree back to plain, clean HTML: the words, the structure and the marks of ours; nothing else. All is escaped. */
import { linkAddress } from './html-address.js';
import { elementsOf, hasBlock, isBlock, isText, LOOSE, withLoose, } from './html-nodes.js';
import { escapeHtml, marks, picture, span } from './html-marks.js';
export { escapeHtml } from './html-marks.js';
const INLINE = new Map([
    ['strong', 'strong'],
    ['b', 'strong'],
    ['em', 'em'],
    ['i', 'em'],
]);
function inline(nodes) {
    return nodes
        .map((node) => {
        if (isText(node))
            return escapeHtml(node.text.replace(/\s+/g, ' '));
        if (node.name === 'br')
            return '<br>';
        if (node.name === 'img')
            return picture(node);
        const inner = inline(node.children);
        if (!inner.trim())
            return node.name === 'button' || isBlock(node) ? ' ' : inner;
        const href = node.name === 'a' && linkAddress(node.attributes.get('href'));
        if (href)
            return `<a${marks(node, [['href', href]])}>${inner}</a>`;
        const name = INLINE.get(node.name);
        if (name)
            return `<${name}>${inner}</${name}>`;
        // Lines of their own stay words of their own.
        return node.name === 'button' || isBlock(node) || hasBlock(node) ? ` ${inner} ` : inner;
    })
        .join('');
}
/** Without space at its ends, and without line breaks there. */
const trimmed = (html) => html
    .replace(/\s+/g, ' ')
    .replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '')
    .replace(/ ?<br> ?/g, '<br>');
const around = (name, node, inner, more = '') => inner ? `<${name}${more}${marks(node)}>${inner}</${name}>` : '';
/** Blocks; what stands loose between them becomes paragraphs, or stays as it is where there are no blocks beside it. */
function flow(nodes, level, isLoose = false) {
    const parts = [];
    let run = [];
    const end = () => {
        const words = trimmed(inline(run));
        run = [];
        if (words)
            parts.push(isLoose && !parts.length ? words : `<p>${words}</p>`);
    };
    const add = (node) => {
        if (isText(node) || !(isBlock(node) || hasBlock(node)))
            run.push(node);
        else {
            end();
            const html = block(node, level);
            if (html)
                parts.push(html);
        }
    };
    nodes.forEach(add);
    end();
    return parts.join('');
}
/** What a cell, an item or a caption holds: words as they are, or blocks. */
function held(node, level) {
    const parts = node.children.filter((child) => !isText(child) || child.text.trim());
    const [only] = parts;
    const isOneParagraph = parts.length === 1 && only && !isText(only) && only.name === 'p' && !hasBlock(only);
    return isOneParagraph ? trimmed(inline(only.children)) : flow(node.children, level, true);
}
function list(node, level) {
    const name = node.name === 'ol' ? 'ol' : 'ul';
    // A list straight in a list, as some editors write it, is an item of its own.
    const items = withLoose(node.children, /^li$/).map((item) => held(item, level));
    return around(name, node, items
        .filter(Boolean)
        .map((item) => `<li>${item}</li>`)
        .join(''));
}
const cell = (node, level) => `<${node.name}${span(node)}>${held(node, level)}</${node.name}>`;
/** Rows as HTML, and what stood loose between them, which comes before the table as browsers have it. */
function rowsOf(parts, level, strays) {
    return parts
        .map((part) => {
        if (/^t[dh]$/.test(part.name))
            return `<tr>${cell(part, level)}</tr>`;
        if (part.name !== 'tr') {
            strays.push(part);
            return '';
        }
        const cells = withLoose(part.children, /^t[dh]$/);
        strays.push(...cells.filter(({ name }) => name === LOOSE));
        const inner = cells
            .filter(({ name }) => name !== LOOSE)
            .map((one) => cell(one, level))
            .join('');
        return inner && `<tr${marks(part)}>${inner}</tr>`;
    })
        .join('');
}
const BODY = /^t(?:head|body|foot)$/;
function table(node, level) {
    const strays = [];
    let inner = '';
    let rows = '';
    const endRows = () => {
        if (rows)
            inner += `<tbody>${rows}</tbody>`;
        rows = '';
    };
    for (const part of withLoose(node.children, /^(?:caption|thead|tbody|tfoot|tr|t[dh]|col|colgroup)$/)) {
        if (part.name === 'caption')
            inner += around('caption', part, held(part, level));
        else if (BODY.test(part.name)) {
            endRows();
            inner += around(part.name, part, rowsOf(withLoose(part.children, /^t[rdh]$/), level, strays));
        }
        else
            rows += rowsOf([part], level, strays);
    }
    endRows();
    return strays.map((stray) => block(stray, level)).join('') + around('table', node, inner);
}
const headingName = (name, level) => `h${Math.max(level, Number(name[1]))}`;
function block(node, level) {
    const { name, children } = node;
    if (name === 'p' || /^(?:pre|address)$/.test(name))
        return hasBlock(node) ? flow(children, level) : around('p', node, trimmed(inline(children)));
    if (/^h[1-6]$/.test(name))
        return around(headingName(name, level), node, trimmed(inline(children)));
    if (/^(?:ul|ol|menu)$/.test(name))
        return list(node, level);
    if (name === 'table')
        return table(node, level);
    if (name === 'blockquote' || name === 'figure')
        return around(name, node, flow(children, level));
    if (name === 'dl')
        return around('dl', node, definitions(node, level));
    if (name === 'figcaption')
        return around(name, node, held(node, level));
    return flow(children, level);
}
function definitions(node, level) {
    return withLoose(node.children, /^d(?:[td]|iv)$/)
        .map((child) => {
        const isGroup = child.name === 'div' && elementsOf(child).some(({ name }) => /^d[td]$/.test(name));
        if (isGroup)
            return definitions(child, level);
        return around(child.name === 'dt' ? 'dt' : 'dd', child, held(child, level));
    })
        .join('');
}
/**
 * Clean HTML of part of a page.
 *
 * @param level headings inside stand at this level or deeper.
 */
export const cleanHtml = (nodes, level = 2) => flow(nodes, level);
