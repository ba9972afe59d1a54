/** What of a part of a report is the school's own words, and what else is in it. */
import { elementsIn, isBlock, isText, wordsOf } from './html-nodes.js';
import { htmlTree } from './html-tree.js';
import { isHtml, linksIn, plainWords } from './html-words.js';
import { PROMPTS } from './prompts-data.js';
/** Our own words of the template, where the author left them in: `[Write here: …]`, with the label before it. */
export const WRITE_HERE = /(?:[A-Z][\w ’-]{0,24}: ?)?\[\s*write here\b[^\]\n]*\]?/gi;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;
const FILE = /\.(?:pdf|docx?|odt|rtf|pptx?|pages)(?:[?#]|$)/i;
const OTHER_LINK = /^(?:#|mailto:|tel:)/i;
function without(nodes, isOut) {
    return nodes.flatMap((node) => {
        if (isText(node))
            return [node];
        return isOut(node) ? [] : [{ ...node, children: without(node.children, isOut) }];
    });
}
/** One of our prompts, wherever lines were broken in it. */
const OUR_PROMPTS = new RegExp(Object.values(PROMPTS)
    .map((prompt) => prompt.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|'), 'g');
/** Less what we asked the author to write, and nothing of theirs. */
export const withoutOurs = (words) => words.replace(WRITE_HERE, ' ').replace(OUR_PROMPTS, ' ');
/** The words as they are read, less our prompts and written-out addresses. Links and headings stay. */
export const readWords = (text) => withoutOurs(plainWords(text)).replace(ADDRESS, ' ').trim();
/** Links and headings; the names of a table's rows, where the rest is still to be written. */
function isNotOwn(node) {
    if (/^(?:a|h[1-6]|th|thead)$/.test(node.name))
        return true;
    return node.name === 'tr' && /\[\s*write here\b/i.test(wordsOf(node.children));
}
/** The school's own: less links, headings, our prompts and what we ask to be replaced. */
export function ownWords(text) {
    const words = isHtml(text) ? wordsOf(without(htmlTree(text), isNotOwn)) : plainWords(text);
    return withoutOurs(words).replace(ADDRESS, ' ').trim();
}
export const countWords = (words) => words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
export const isFile = (url) => FILE.test(url);
/** Leads to a page or a paper: not within the page, to a mailbox or a telephone. */
export const isPage = (url) => Boolean(url && !OTHER_LINK.test(url));
export const pageLinks = (text) => linksIn(text).filter(({ url }) => isPage(url));
export const picturesIn = (text) => isHtml(text) ? [...elementsIn(htmlTree(text))].filter(({ name }) => name === 'img') : [];
/**
 * Pictures that tell nothing to somebody who cannot see them: without `alt`, or with an empty one and no words beside it.
 * An empty one beside words, as in easy read, says that the words tell it all.
 */
export function barePictures(text) {
    const within = (nodes, hasWords) => nodes.reduce((sum, node) => {
        if (isText(node))
            return sum;
        if (node.name !== 'img')
            return sum + within(node.children, isBlock(node) ? Boolean(wordsOf(node.children)) : hasWords);
        const alt = node.attributes.get('alt');
        return sum + (alt?.trim() || (alt !== undefined && hasWords) ? 0 : 1);
    }, 0);
    return isHtml(text) ? within(htmlTree(text), false) : 0;
}
