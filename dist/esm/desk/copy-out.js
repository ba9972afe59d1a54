/** Copies what a `copy` event gives it, the way that works where the newer one is refused: on some pages from disk. */
function copyByEvent(html, words) {
    let taken = false;
    const give = (event) => {
        if (!event.clipboardData)
            return;
        if (html)
            event.clipboardData.setData('text/html', html);
        event.clipboardData.setData('text/plain', words);
        event.preventDefault();
        // Else a handler of the page's own could copy something else.
        event.stopImmediatePropagation();
        taken = true;
    };
    document.addEventListener('copy', give, { capture: true });
    try {
        return document.execCommand('copy') && taken;
    }
    catch {
        return false;
    }
    finally {
        document.removeEventListener('copy', give, { capture: true });
    }
}
/** Marks the words, so that they can be copied by hand; Safari copies nothing where nothing is marked. */
export function select(node) {
    if (node instanceof HTMLTextAreaElement) {
        node.focus();
        node.select();
        return;
    }
    const selection = getSelection();
    selection?.removeAllRanges();
    const range = document.createRange();
    range.selectNodeContents(node);
    selection?.addRange(range);
}
const unselect = () => getSelection()?.removeAllRanges();
/**
 * Copies formatted text, and the same as plain words for programs that take no other.
 *
 * @param shown where the same words stand in the page: marked when the browser copies nothing
 * @returns whether they were copied
 */
export async function copyFormatted(html, words, shown) {
    try {
        const part = (type, content) => new Blob([content], { type });
        const item = new ClipboardItem({
            'text/html': part('text/html', html),
            'text/plain': part('text/plain', words),
        });
        await navigator.clipboard.write([item]);
        return true;
    }
    catch {
        select(shown);
        const isCopied = copyByEvent(html, words);
        if (isCopied)
            unselect();
        return isCopied;
    }
}
/** Copies plain words: code, for a box that takes code. */
export async function copyWords(words) {
    try {
        await navigator.clipboard.writeText(words);
        return true;
    }
    catch {
        return copyByEvent('', words);
    }
}
