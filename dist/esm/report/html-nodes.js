/** What HTML is read to: a tree of elements and texts, and the few things asked of it. */
export const isText = (node) => 'text' in node;
const BLOCKS = new Set('address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '));
/** Does it stand on lines of its own? */
export const isBlock = (node) => !isText(node) && BLOCKS.has(node.name);
const withBlocks = new WeakMap();
/** Has it a block anywhere inside? */
export function hasBlock(node) {
    const known = withBlocks.get(node);
    if (known !== undefined)
        return known;
    const found = node.children.some((child) => !isText(child) && (isBlock(child) || hasBlock(child)));
    withBlocks.set(node, found);
    return found;
}
/** All elements inside, each before what is in it. */
export function* elementsIn(nodes) {
    for (const node of nodes)
        if (!isText(node)) {
            yield node;
            yield* elementsIn(node.children);
        }
}
/** The words as they are read: a line for each block, a space between cells. */
export function wordsOf(nodes) {
    const parts = [];
    const add = (node) => {
        if (isText(node))
            parts.push(node.text.replace(/\s+/g, ' '));
        else if (node.name === 'br')
            parts.push('\n');
        else {
            const isLine = BLOCKS.has(node.name) || hasBlock(node);
            const edge = /^(?:t[dh]|button)$/.test(node.name) ? ' \t ' : isLine ? '\n' : '';
            parts.push(edge);
            node.children.forEach(add);
            parts.push(edge);
        }
    };
    nodes.forEach(add);
    return parts
        .join('')
        .replace(/[^\S\n]*\t[^\S\n]*/g, ' ')
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n[ \n]*/g, '\n')
        .trim();
}
/** The words on one line. */
export const lineOf = (nodes) => wordsOf(nodes).replace(/\s+/g, ' ');
/** The elements straight inside. */
export const elementsOf = ({ children }) => children.flatMap((child) => (isText(child) ? [] : [child]));
/** An element without attributes. */
export const madeElement = (name, children) => ({
    name,
    attributes: new Map(),
    children,
});
/** The nodes, with what stands loose between the parts of a list or table, where only white space should, as blocks. */
export function withLoose(nodes, parts) {
    const all = [];
    let run = [];
    const end = () => {
        if (run.some((node) => !isText(node) || node.text.trim()))
            all.push(madeElement(LOOSE, run));
        run = [];
    };
    for (const node of nodes)
        if (!isText(node) && parts.test(node.name)) {
            end();
            all.push(node);
        }
        else
            run.push(node);
    end();
    return all;
}
/** The name of a made block around what stood loose. */
export const LOOSE = 'div';
