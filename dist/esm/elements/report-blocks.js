import { isElement } from './report-dom.js';
const EASY = '[data-easy-read]';
const placesIn = (node, places) => places.filter(({ element }) => element === node || node.contains(element));
/**
 * The author's nodes in blocks, in their order. A heading that was not recognised begins a block only where it stands as
 * high as the one before; words before the first heading are a block without places.
 */
export function blocksOf(nodes, places) {
    const blocks = [];
    let level = Infinity;
    for (const node of nodes) {
        const found = placesIn(node, places);
        const [first] = found;
        const begins = first && (found.some(({ keys }) => keys.length) || first.level <= level);
        const last = blocks.at(-1);
        if (begins || !last)
            blocks.push({ nodes: [node], places: [...found] });
        else {
            last.nodes.push(node);
            last.places.push(...found);
        }
        if (begins)
            level = first.level;
    }
    return blocks.map((block) => ({ ...block, keys: [...new Set(block.places.flatMap(({ keys }) => keys))] }));
}
const isEasyNode = (node) => isElement(node) && node.matches(EASY);
/** Has the author put an easy read into it? */
export const hasEasyRead = ({ nodes }) => nodes.some((node) => isEasyNode(node) || (isElement(node) && node.querySelector(EASY) !== null));
/** The nodes to show: all but the easy read; or its headings and the easy read, where it has one. */
export function shownNodes({ nodes, places }, isEasy) {
    const easy = nodes.filter(isEasyNode);
    if (!easy.length)
        return nodes;
    if (!isEasy)
        return nodes.filter((node) => !easy.includes(node));
    return nodes.filter((node) => easy.includes(node) || places.some(({ element }) => node.contains(element)));
}
const CYCLE = '[data-cycle]';
/** Elements of a block, the block's own and those inside, that match. */
const inBlock = ({ nodes }, selector) => nodes
    .filter(isElement)
    .flatMap((node) => [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)]);
const wordsOf = ({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim();
/** "Plan: we agree…" or "Plan – we agree…", and not "From 9:15 we meet". */
const STEP = /^([^:]{1,40}?)(?:\s*:|\s+[–—-])\s+(.+)$/;
/**
 * The steps of a list that the author marked as going round: a name and what happens. A list with more than words in it
 * stays as it is, as a picture of steps holds words alone.
 */
export const stepsIn = (block) => inBlock(block, `${CYCLE}:not(:has(a, img)) > li`).map((item) => {
    const words = wordsOf(item);
    const [, name = '', text = words] = STEP.exec(words) ?? [];
    return { name, text };
});
/** Does it list steps by itself? */
export const hasOwnSteps = (block) => inBlock(block, `${CYCLE} > li`).length > 0 ||
    inBlock(block, 'li, dt').some((item) => /^assess/i.test(wordsOf(item)));
/** What is read in it, without the easy read. */
export const wordsIn = ({ nodes }) => nodes
    .filter((node) => !isEasyNode(node))
    .map(({ textContent }) => textContent ?? '')
    .join(' ');
