const ENTITY = /&(?=(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});)/gi;
const MARKUP = /<(?=[a-z/!?])/gi;
const isMarkup = (text) => /<[a-z/!]/i.test(text);
/** What would be decoded once more is written as the entity it was. */
export const asEntities = (text) => text.replace(ENTITY, '&amp;');
/** The same, and what would be taken for markup. */
export const asText = (text) => asEntities(text).replace(MARKUP, '&lt;');
/** Text of a report, which may be simple HTML: that stays as it is. */
export const asProse = (text) => (isMarkup(decodedBrackets(text)) ? text : asEntities(text));
const decodedBrackets = (text) => text.replace(/&(?:lt|#60|#x3c);/gi, '<');
const bareAddress = (address) => address.replace(/^(?:mailto:|tel:|https?:\/\/)|\/$/gi, '');
/** "Book a place (https://…)": the address stays where the link was. */
function inlineText({ text, href }) {
    if (!href || bareAddress(text.trim()) === bareAddress(href))
        return text;
    const shown = href.replace(/^(?:mailto|tel):/i, '');
    return text.includes(shown) ? text : `${text} (${shown})`;
}
const lineOf = (inlines) => inlines.map(inlineText).join('').trim();
function blockText(block) {
    if (block.kind === 'paragraph')
        return lineOf(block.inlines);
    return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${lineOf(item)}`)
        .join('\n');
}
/** Plain text: a blank line between paragraphs, "- " before the items of a list, never markup. */
export const plainOf = (text) => asText(text.map(blockText).join('\n\n'));
/** Does plain text keep all there is to it? Bold, lists and links are written as words. */
export const isPlain = (text) => text.every((block) => block.kind === 'paragraph' &&
    block.inlines.every(({ strong, emphasis, href }) => !strong && !emphasis && !href));
