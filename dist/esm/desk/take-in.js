import { decodeSheet } from '../intake/decode.js';
/** A closing tag, or one that stands alone, as no ordinary prose has. */
const CODE = /<\/(?:p|div|h[1-6]|li|ul|ol|table|td|tr|section|article|main|body|html|a|strong|b)\s*>|<(?:p|br|h[1-6])\s*\/?>/i;
/** Words as they were typed, or HTML code if that is what they are. */
export const sourceOfText = (words) => ({
    kind: CODE.test(words) ? 'code' : 'text',
    html: words,
    shown: words,
});
/** What a paste or a drop holds, read as strings: nothing of it is ever put into the page as markup. */
export function sourceOf(data) {
    const words = data?.getData('text/plain') ?? '';
    const html = data?.getData('text/html') ?? '';
    // A code editor copies its colours too: code is what was meant.
    if (CODE.test(words))
        return sourceOfText(words);
    if (html.trim())
        return { kind: 'formatted', html, shown: words };
    return words.trim() ? sourceOfText(words) : undefined;
}
/** What a file holds; undefined where it is not text: a PDF, a Word file, a picture. */
export async function sourceOfFile(file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const words = decodeSheet(bytes);
    // The first bytes of a PDF are text; what follows is not.
    const isText = !words.startsWith('%PDF') && !words.startsWith('{\\rtf') && !words.includes('\0');
    return isText && words.trim() ? sourceOfText(words) : undefined;
}
