/** Is it a place to type in? Looks into shadow roots: the widgets have boxes of their own. */
function isTyped(event) {
    const [target] = event.composedPath();
    return (target instanceof HTMLTextAreaElement ||
        target instanceof HTMLInputElement ||
        (target instanceof HTMLElement && target.isContentEditable));
}
const hasFiles = ({ dataTransfer }) => Boolean(dataTransfer?.types.includes('Files'));
/**
 * Files dropped and cells pasted anywhere on the page are taken. A file that misses the box would otherwise be opened
 * by the browser in the place of this page.
 */
export function listenToPage(root, acts, signal) {
    const options = { ...(signal && { signal }) };
    const mark = (isOver) => void root.classList.toggle('dragging', isOver);
    // What it asks is the browser's own sentence.
    addEventListener('beforeunload', (event) => acts.isUnsaved() && event.preventDefault(), options);
    addEventListener('dragover', (event) => {
        if (isTyped(event) && !hasFiles(event))
            return;
        event.preventDefault();
        mark(hasFiles(event));
    }, options);
    addEventListener('dragleave', (event) => !event.relatedTarget && mark(false), options);
    addEventListener('drop', (event) => {
        mark(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (!files.length && isTyped(event))
            return;
        event.preventDefault();
        if (files.length)
            void acts.openFiles(files);
        else
            acts.paste(event.dataTransfer);
    }, options);
    addEventListener('paste', (event) => {
        if (!isTyped(event) && acts.paste(event.clipboardData))
            event.preventDefault();
    }, options);
}
