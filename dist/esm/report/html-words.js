/** The words and the links of a piece of a report, which may be HTML or plain text. */
import { webAddress } from '../feed/contacts.js';
import { decode } from '../feed/text.js';
import { linkAddress } from './html-address.js';
import { elementsIn, isText, lineOf, wordsOf } from './html-nodes.js';
import { htmlTree } from './html-tree.js';
import { dateInWords } from './reading-dates.js';
const MARKED = /<(?:\/?(?:p|div|br|hr|h[1-6]|[uo]l|li|dl|dt|dd|table|tr|td|th|strong|b|em|i|u|a|img|span|font|section|article|details|summary|figure|figcaption|caption|thead|tbody|tfoot|blockquote|html|body|button|local-offer[\w-]*)[\s/>]|!--|!doctype)/i;
/** Is it HTML, and not plain text with a sign or an address in angle brackets? */
export const isHtml = (text) => MARKED.test(text);
/** Marks that say where lines end. */
const BREAKS = /<(?:p|br|div|li|h\d|t[dr]|section|d[td])[\s/>]/i;
/** The tree of a piece of HTML; where nothing in it says where lines end, its own lines do. */
export const pieceTree = (html) => htmlTree(BREAKS.test(html) ? html : html.replace(/\r\n?|\n/g, '<br>'));
/** The words alone, a line for each block. Plain text keeps its lines. */
export const plainWords = (htmlOrText) => isHtml(htmlOrText)
    ? wordsOf(pieceTree(htmlOrText))
    : decode(htmlOrText)
        .replace(/\r\n?/g, '\n')
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n */g, '\n')
        .trim();
const BARE = /(?:https?:\/\/|www\.)[^\s<>"']+/gi;
/** Addresses written out as words. */
const bareLinks = (text) => (text.match(BARE) ?? []).flatMap((match) => {
    const bare = match.replace(/[.,;:!?)\]]+$/, '');
    const url = webAddress(bare);
    return url ? [{ url, text: bare }] : [];
});
/** Links in a tree, in order: those that are safe to follow, and addresses written out. */
export function linksOf(nodes) {
    return nodes.flatMap((node) => {
        if (isText(node))
            return bareLinks(node.text);
        const url = node.name === 'a' && linkAddress(node.attributes.get('href'));
        if (!url)
            return linksOf(node.children);
        const inside = [...elementsIn(node.children)];
        const alt = inside.map(({ attributes }) => attributes.get('alt') ?? '').join(' ');
        const text = lineOf(node.children) || alt.trim();
        const kind = node.attributes.get('data-link')?.replace(/-/g, '_');
        const date = dateInWords(node.attributes.get('data-date') ?? '') ?? dateInWords(text);
        return [{ url, text, ...(kind && { kind }), ...(date && { date }) }];
    });
}
/** Links of HTML or plain text. */
export const linksIn = (html) => linksOf(htmlTree(html));
