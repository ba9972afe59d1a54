/** Tables and lists of terms that may be a report in two columns: the question, and beside it the answer. */
import { type ElementNode, elementsIn, type HtmlNode, isText, lineOf } from './html-nodes.js';
import { type FlowGroup, type FlowHeading, SOFT } from './reading-flow.js';
import { countOf } from './reading-looks.js';

const MOST_WORDS = 60;

const elements = ({ children }: ElementNode): readonly ElementNode[] =>
  children.flatMap((child) => (isText(child) ? [] : [child]));
const element = (name: string, children: readonly HtmlNode[]): ElementNode => ({
  name,
  attributes: new Map(),
  children,
});

function headingOf(form: 'cell' | 'term', node: ElementNode, marked: readonly ElementNode[]): FlowHeading {
  const find = (name: string) => marked.map(({ attributes }) => attributes.get(name)).find(Boolean);
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

type Part = FlowGroup['parts'][number];

const content = (nodes: readonly HtmlNode[]): readonly Part[] =>
  nodes.length ? [{ kind: 'content', nodes }] : [];
/** Words that stand between rows or terms by mistake. */
const strays = (nodes: readonly HtmlNode[]): readonly Part[] =>
  content(nodes.filter((node) => isText(node) && node.text.trim()));

/** Rows of this table, not of one inside it. */
const rowsOf = (table: ElementNode): readonly ElementNode[] =>
  elements(table).flatMap((part) =>
    part.name === 'tr' ? [part] : /^t(?:head|body|foot)$/.test(part.name) ? elements(part) : [],
  );

function partsOfRow(row: ElementNode, index: number): readonly Part[] {
  const cells = elements(row).filter(({ name }) => /^t[dh]$/.test(name));
  const [first, ...others] = cells;
  if (!first || !others.length) return content([element('table', [row])]);
  const isTitleRow = index === 0 && cells.every(({ name }) => name === 'th');
  const text = lineOf([first]);
  if (isTitleRow || !text || countOf(text) > MOST_WORDS) return content([element('table', [row])]);
  // What is in a cell becomes a block of its own.
  const answers = others.map((cell) => element('div', cell.children));
  return [headingOf('cell', first, [row, first]), ...content(answers)];
}

/** `layout` for a table that only places a page; undefined for one that holds neither questions nor a page. */
export function tableGroup(table: ElementNode): FlowGroup | 'layout' | undefined {
  const inner = [...elementsIn(table.children)];
  if (inner.some(({ name }) => /^(?:h[1-6]|table|details)$/.test(name))) return 'layout';
  const rows = rowsOf(table);
  const widest = Math.max(0, ...rows.map((row) => elements(row).length));
  if (widest < 2) return 'layout';
  const caption = elements(table).filter(({ name }) => name === 'caption');
  const holders = [
    table,
    ...elements(table).filter(({ name }) => /^t(?:head|body|foot)$/.test(name)),
    ...rows,
  ];
  const parts: readonly Part[] = [
    ...content(caption.map(({ children }) => element('p', children))),
    ...holders.flatMap(({ children }) => strays(children)),
    ...rows.flatMap(partsOfRow),
  ];
  return parts.some(({ kind }) => kind === 'heading') ? { kind: 'group', source: table, parts } : undefined;
}

/** Facts at a glance, marked as such, stay what they are. */
export function termGroup(list: ElementNode): FlowGroup | undefined {
  if (list.attributes.has('data-facts')) return;
  const all = list.children.flatMap((part) =>
    !isText(part) && part.name === 'div' ? part.children : [part],
  );
  const parts = all.flatMap((part): readonly Part[] => {
    if (isText(part)) return strays([part]);
    const isTerm = part.name === 'dt' && lineOf([part]);
    return isTerm ? [headingOf('term', part, [part])] : content([element('div', part.children)]);
  });
  return parts.some(({ kind }) => kind === 'heading') ? { kind: 'group', source: list, parts } : undefined;
}
