/**
 * Rich text without a DOM: a tokenizer to a small tree, in time linear in the length of the text.
 *
 * Kept: paragraphs, lists, bold, emphasis, safe links and line breaks. Headings become bold paragraphs, so that the
 * outline of the page stays whole. Pictures, scripts, styles and every attribute but `href` go; all else becomes its text.
 */
import { safeLink } from './contacts.js';
import { readTokens } from './html-tokens.js';
import { decode } from './text.js';
const HREF = /\shref\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/i;
const BLOCK = /^(?:p|div|h[1-6]|tr|table|section|article|header|footer|main|aside|nav|blockquote|d[ltd]|pre|hr|address|fig\w+|form|fieldset|details|summary|center|caption)$/;
/** Marks that say where lines end; where there are none, the line breaks of the text itself do. */
const BREAKS = /<(?:p|br|div|li|h\d|t[dr])[\s/>]/i;
/** Builds the tree from what the tokenizer meets. */
function treeBuilder() {
    const blocks = [];
    const open = { strong: 0, emphasis: 0, heading: 0, list: 0 };
    let inlines = [];
    let items = [];
    let ordered = false;
    let href;
    /** White space that is owed before the next words: a space, a line break or nothing. */
    let gap = '';
    const close = () => {
        if (inlines.length) {
            if (open.list)
                items.push(inlines);
            else
                blocks.push({ kind: 'paragraph', inlines });
        }
        inlines = [];
        gap = '';
    };
    const endBlock = () => {
        if (open.list)
            gap = '\n';
        else
            close();
    };
    const endList = () => {
        if (items.length)
            blocks.push({ kind: 'list', ordered, items });
        items = [];
    };
    const lineBreak = () => {
        if (gap === '\n')
            endBlock();
        else
            gap = '\n';
    };
    const words = (raw) => {
        const text = decode(raw).replace(/\s+/g, ' ');
        if (text.startsWith(' '))
            gap ||= ' ';
        const body = text.trim();
        if (!body)
            return;
        const last = inlines.at(-1);
        const strong = open.strong + open.heading > 0;
        const emphasis = open.emphasis > 0;
        if (last && last.href === href && !!last.strong === strong && !!last.emphasis === emphasis)
            last.text += gap + body;
        else {
            // A space between two inlines belongs to the plainer one, and never to a link.
            const goesFirst = last?.href || !(strong || emphasis || href);
            if (last && !goesFirst)
                last.text += gap;
            inlines.push({
                text: (last && goesFirst ? gap : '') + body,
                ...(strong && { strong }),
                ...(emphasis && { emphasis }),
                ...(href && { href }),
            });
        }
        gap = text.endsWith(' ') ? ' ' : '';
    };
    const lines = (raw) => {
        raw.split(/\r\n?|\n/).forEach((line, index) => {
            if (index)
                lineBreak();
            words(line);
        });
    };
    const tag = (name, isEnd, source) => {
        const step = (kind) => (open[kind] = Math.max(0, open[kind] + (isEnd ? -1 : 1)));
        if (name === 'a') {
            const address = !isEnd && HREF.exec(source)?.[1]?.replace(/^["']|["']$/g, '');
            href = address ? safeLink(decode(address)) : undefined;
        }
        else if (name === 'strong' || name === 'b')
            step('strong');
        else if (name === 'em' || name === 'i')
            step('emphasis');
        else if (name === 'br')
            lineBreak();
        else if (name === 'li')
            (open.list ? close : endBlock)();
        else if (name === 'ul' || name === 'ol') {
            close();
            if (!open.list)
                ordered = name === 'ol';
            if (!step('list'))
                endList();
        }
        else if (BLOCK.test(name)) {
            endBlock();
            if (/^h\d/.test(name))
                step('heading');
        }
        else if (/^t[dh]|option$/.test(name))
            gap ||= ' ';
    };
    const end = () => {
        close();
        endList();
        return blocks;
    };
    return { words, lines, tag, end };
}
/**
 * Reads plain text (a blank line between paragraphs) or HTML.
 *
 * @returns the tree, or undefined where no words are left. A line break within a paragraph is `\n`.
 */
export function richText(input) {
    const tree = treeBuilder();
    readTokens(input, { text: BREAKS.test(input) ? tree.words : tree.lines, tag: tree.tag });
    const blocks = tree.end();
    return blocks.length ? blocks : undefined;
}
/** The words alone: a blank line between blocks, a line for each item of a list. */
export const plainText = (text) => text
    .map((block) => (block.kind === 'paragraph' ? [block.inlines] : block.items)
    .map((part) => part.map((inline) => inline.text).join(''))
    .join('\n'))
    .join('\n\n');
