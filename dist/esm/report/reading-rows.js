/** Tables and lists of terms that may be a report in two columns: the question, and beside it the answer. */
import { elementsIn, elementsOf, lineOf, madeElement, withLoose, } from './html-nodes.js';
import { SOFT } from './reading-flow.js';
import { countOf } from './reading-looks.js';
const MOST_WORDS = 60;
function headingOf(form, node, marked) {
    const find = (name) => marked.map(({ attributes }) => attributes.get(name)).find(Boolean);
    const [item, site] = [find('data-item'), find('data-site')];
    return {
        kind: 'heading',
        form,
        level: SOFT,
        text: lineOf([node]),
        nodes: node.children,
        source: [node],
        ...(item && { item }),
        ...(site && { site }),
    };
}
const content = (nodes) => nodes.length ? [{ kind: 'content', nodes }] : [];
const TABLE_PARTS = /^(?:caption|col|colgroup|thead|tbody|tfoot|tr)$/;
const isBody = ({ name }) => /^t(?:head|body|foot)$/.test(name);
const isRow = ({ name }) => name === 'tr';
/** Words that stand between the parts of a table by mistake. */
const strays = (nodes, parts) => content(withLoose(nodes, parts).filter(({ name }) => !parts.test(name)));
function partsOfRow(row, index) {
    const cells = elementsOf(row).filter(({ name }) => /^t[dh]$/.test(name));
    const [first, ...others] = cells;
    if (!first || !others.length)
        return content([madeElement('table', [madeElement('tr', cells)])]);
    const isTitleRow = index === 0 && cells.every(({ name }) => name === 'th');
    const text = lineOf([first]);
    if (isTitleRow || !text || countOf(text) > MOST_WORDS)
        return content([madeElement('table', [madeElement('tr', cells)])]);
    // What is in a cell becomes a block of its own.
    const answers = others.map((cell) => madeElement('div', cell.children));
    return [headingOf('cell', first, [row, first]), ...content(answers)];
}
/** `layout` for a table that only places a page; undefined for one that holds neither questions nor a page. */
export function tableGroup(table) {
    for (const { name } of elementsIn(table.children))
        if (/^(?:h[1-6]|table|details)$/.test(name))
            return 'layout';
    const bodies = elementsOf(table).filter(isBody);
    const rows = elementsOf(table).flatMap((part) => isRow(part) ? [part] : isBody(part) ? elementsOf(part).filter(isRow) : []);
    const widest = Math.max(0, ...rows.map((row) => elementsOf(row).length));
    if (widest < 2)
        return 'layout';
    const caption = elementsOf(table).filter(({ name }) => name === 'caption');
    const parts = [
        ...content(caption.map(({ children }) => madeElement('p', children))),
        ...[table, ...bodies].flatMap(({ children }) => strays(children, TABLE_PARTS)),
        ...rows.flatMap(({ children }) => strays(children, /^t[dh]$/)),
        ...rows.flatMap(partsOfRow),
    ];
    return parts.some(({ kind }) => kind === 'heading')
        ? { kind: 'group', source: table, columns: widest, parts }
        : undefined;
}
/** Facts at a glance, marked as such, stay what they are. */
export function termGroup(list) {
    if (list.attributes.has('data-facts'))
        return;
    const inside = (node) => withLoose(node.children, /^d(?:[td]|iv)$/).flatMap((part) => part.name === 'div' && elementsOf(part).some(({ name }) => /^d[td]$/.test(name))
        ? inside(part)
        : [part]);
    const parts = inside(list).flatMap((part) => {
        const isTerm = part.name === 'dt' && lineOf([part]);
        return isTerm ? [headingOf('term', part, [part])] : content([madeElement('div', part.children)]);
    });
    return parts.some(({ kind }) => kind === 'heading')
        ? { kind: 'group', source: list, columns: 2, parts }
        : undefined;
}
