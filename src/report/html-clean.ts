/** A tree back to plain, clean HTML: the words, the structure and the marks of ours; nothing else. All is escaped. */
import { linkAddress, pictureAddress } from './html-address.js';
import { type ElementNode, hasBlock, type HtmlNode, isBlock, isText } from './html-nodes.js';

const KEPT_MARKS = [
  'data-item',
  'data-link',
  'data-date',
  'data-case-study',
  'data-consent-until',
  'data-site',
  'data-facts',
];
const INLINE = new Map([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'em'],
  ['i', 'em'],
]);
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

function marks({ attributes }: ElementNode, more: readonly (readonly [string, string | undefined])[] = []) {
  const kept = KEPT_MARKS.map((name) => [name, attributes.get(name)] as const);
  return [...more, ...kept]
    .flatMap(([name, value]) =>
      value === undefined ? [] : value ? [` ${name}="${escapeHtml(value)}"`] : [` ${name}`],
    )
    .join('');
}

function picture(node: ElementNode): string {
  const src = pictureAddress(node.attributes.get('src'));
  const alt = node.attributes.get('alt');
  if (!src) return '';
  return `<img src="${escapeHtml(src)}"${alt === undefined ? '' : ` alt="${escapeHtml(alt)}"`}>`;
}

function inline(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (isText(node)) return escapeHtml(node.text.replace(/\s+/g, ' '));
      if (node.name === 'br') return '<br>';
      if (node.name === 'img') return picture(node);
      const inner = inline(node.children);
      if (!inner.trim()) return inner;
      const href = node.name === 'a' && linkAddress(node.attributes.get('href'));
      if (href) return `<a${marks(node, [['href', href]])}>${inner}</a>`;
      const name = INLINE.get(node.name);
      return name ? `<${name}>${inner}</${name}>` : inner;
    })
    .join('');
}

/** Without space at its ends, and without line breaks there. */
const trimmed = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '')
    .replace(/ ?<br> ?/g, '<br>');

const around = (name: string, node: ElementNode, inner: string, more = ''): string =>
  inner ? `<${name}${more}${marks(node)}>${inner}</${name}>` : '';

/** Blocks; what stands loose between them becomes paragraphs, or stays as it is where there are no blocks beside it. */
function flow(nodes: readonly HtmlNode[], level: number, isLoose = false): string {
  const parts: string[] = [];
  let run: HtmlNode[] = [];
  const end = () => {
    const words = trimmed(inline(run));
    run = [];
    if (words) parts.push(isLoose && !parts.length ? words : `<p>${words}</p>`);
  };
  const add = (node: HtmlNode) => {
    if (isText(node) || !(isBlock(node) || hasBlock(node))) run.push(node);
    else {
      end();
      const html = block(node, level);
      if (html) parts.push(html);
    }
  };
  nodes.forEach(add);
  end();
  return parts.join('');
}

/** What a cell, an item or a caption holds: words as they are, or blocks. */
function held(node: ElementNode, level: number): string {
  const parts = node.children.filter((child) => !isText(child) || child.text.trim());
  const [only] = parts;
  const isOneParagraph = parts.length === 1 && only && !isText(only) && only.name === 'p' && !hasBlock(only);
  return isOneParagraph ? trimmed(inline(only.children)) : flow(node.children, level, true);
}

const elements = (node: ElementNode): readonly ElementNode[] =>
  node.children.flatMap((child) => (isText(child) ? [] : [child]));
/** What stands between the parts of a list or table, where only white space should. */
const loose = (node: ElementNode, parts: RegExp): readonly HtmlNode[] =>
  node.children.filter((child) => (isText(child) ? child.text.trim() : !parts.test(child.name)));

function list(node: ElementNode, level: number): string {
  const name = node.name === 'ol' ? 'ol' : 'ul';
  // A list straight in a list, as some editors write it, is an item of its own.
  const items = node.children
    .map((child) =>
      isText(child)
        ? trimmed(escapeHtml(child.text))
        : child.name === 'li'
          ? held(child, level)
          : flow([child], level, true),
    )
    .filter(Boolean);
  return around(name, node, items.map((item) => `<li>${item}</li>`).join(''));
}

function span(node: ElementNode): string {
  return ['colspan', 'rowspan']
    .map((name) => {
      const value = node.attributes.get(name) ?? '';
      return /^[1-9]\d{0,2}$/.test(value) && value !== '1' ? ` ${name}="${value}"` : '';
    })
    .join('');
}

const row = (node: ElementNode, level: number): string => {
  const cells = elements(node)
    .filter(({ name }) => /^t[dh]$/.test(name))
    .map((cell) => `<${cell.name}${span(cell)}>${held(cell, level)}</${cell.name}>`)
    .join('');
  return cells ? `<tr${marks(node)}>${cells}</tr>` : '';
};

function table(node: ElementNode, level: number): string {
  const strays: HtmlNode[] = [];
  let inner = '';
  let rows = '';
  const endRows = () => {
    if (rows) inner += `<tbody>${rows}</tbody>`;
    rows = '';
  };
  const takeRow = (part: ElementNode) => {
    strays.push(...loose(part, /^t[dh]$/));
    return row(part, level);
  };
  strays.push(...loose(node, /^(?:caption|thead|tbody|tfoot|tr|t[dh]|col|colgroup)$/));
  for (const part of elements(node)) {
    if (part.name === 'tr') rows += takeRow(part);
    else if (/^t[dh]$/.test(part.name)) rows += `<tr><${part.name}>${held(part, level)}</${part.name}></tr>`;
    else if (part.name === 'caption') inner += around('caption', part, held(part, level));
    else if (/^t(?:head|body|foot)$/.test(part.name)) {
      endRows();
      strays.push(...loose(part, /^tr$/));
      const own = elements(part)
        .filter(({ name }) => name === 'tr')
        .map(takeRow)
        .join('');
      if (own) inner += `<${part.name}>${own}</${part.name}>`;
    }
  }
  endRows();
  return flow(strays, level) + (inner ? `<table${marks(node)}>${inner}</table>` : '');
}

const headingName = (name: string, level: number): string => `h${Math.max(level, Number(name[1]))}`;

function block(node: ElementNode, level: number): string {
  const { name, children } = node;
  if (name === 'p' || /^(?:pre|address)$/.test(name))
    return hasBlock(node) ? flow(children, level) : around('p', node, trimmed(inline(children)));
  if (/^h[1-6]$/.test(name)) return around(headingName(name, level), node, trimmed(inline(children)));
  if (/^(?:ul|ol|menu)$/.test(name)) return list(node, level);
  if (name === 'table') return table(node, level);
  if (name === 'blockquote' || name === 'figure') return around(name, node, flow(children, level));
  if (name === 'dl') return around('dl', node, definitions(node, level));
  if (name === 'figcaption') return around(name, node, held(node, level));
  return flow(children, level);
}

function definitions(node: ElementNode, level: number): string {
  return node.children
    .map((child) => {
      if (isText(child)) return child.text.trim() ? `<dd>${trimmed(escapeHtml(child.text))}</dd>` : '';
      if (/^d[td]$/.test(child.name)) return around(child.name, child, held(child, level));
      return child.name === 'div'
        ? definitions(child, level)
        : around('dd', child, flow([child], level, true));
    })
    .join('');
}

/**
 * Clean HTML of part of a page.
 *
 * @param level headings inside stand at this level or deeper.
 */
export const cleanHtml = (nodes: readonly HtmlNode[], level = 2): string => flow(nodes, level);
