import { elementsIn } from '../report/html-nodes.js';
import { settle } from '../report/reading-headings.js';
import { outline } from '../report/reading-outline.js';
import { readingOf } from '../report/report-from-html.js';
import { blocksOf } from './report-blocks.js';
import { domTree, isElement } from './report-dom.js';
export const NO_PAGE = {
    setting: 'mainstream',
    reading: { report: { sections: [] }, unmatched: [], headings: [] },
    places: [],
    blocks: [],
    consents: [],
};
const isHtml = (node) => node !== undefined && 'title' in node;
/** All elements of these nodes that match. */
const matching = (nodes, selector) => nodes
    .filter(isElement)
    .flatMap((node) => [...(node.matches(selector) ? [node] : []), ...node.querySelectorAll(selector)]);
/** The author's element that is a heading, or that holds it where the heading is only a part of it. */
function headingElement(heading, { elementOf }) {
    for (const node of elementsIn(heading.source.length ? heading.source : heading.nodes)) {
        const found = elementOf(node);
        if (found)
            return found;
    }
    return;
}
/** The elements of headings, in their order. Words marked as an item that have no heading stand in what is marked. */
function headingElements(headings, dom, nodes) {
    const found = headings.map((heading) => headingElement(heading, dom));
    const marked = matching(nodes, '[data-item]').filter((one) => !found.some((other) => other && one.contains(other)));
    return headings.map(({ form, item }, index) => {
        if (form !== 'mark')
            return found[index];
        const at = marked.findIndex((one) => one.getAttribute('data-item') === item);
        return at < 0 ? undefined : marked.splice(at, 1)[0];
    });
}
/** Does it have words that a translator has put there? */
const isTranslated = (element) => element.querySelector('font') !== null;
/**
 * Reads what the author has written. What a heading was taken for stays while a translator has its words in another
 * language.
 *
 * @param before as it was read last.
 */
export function readPage(nodes, setting, before) {
    const dom = domTree(nodes);
    const flow = outline(dom.tree);
    const headings = settle(flow, setting, {}).parts.filter((part) => part.kind === 'heading');
    const elements = headingElements(headings, dom, nodes);
    const known = new Map(before.setting === setting ? before.places.map((place) => [place.element, place]) : []);
    const kept = {};
    elements.forEach((element, index) => {
        const place = element && isTranslated(element) ? known.get(element) : undefined;
        if (place)
            kept[index] = place.keys;
    });
    const settled = settle(flow, setting, kept);
    const places = settled.taken.flatMap((taken, index) => {
        const element = elements[index];
        return isHtml(element) ? [{ ...taken, element }] : [];
    });
    return {
        setting,
        reading: readingOf(settled, { setting, tree: dom.tree }),
        places,
        blocks: blocksOf(nodes, places),
        consents: matching(nodes, '[data-consent-until]').map((one) => one.getAttribute('data-consent-until') ?? ''),
    };
}
