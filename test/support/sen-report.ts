/** Reports as a suite draws them, written in the page or from a feed, and what a person sees of them. */
import { html } from '@open-wc/testing';
import { waitUntil } from './patience.js';
import { render } from 'lit';
import '../../src/elements/feed.define.js';
import '../../src/elements/sen-report.define.js';
import type { LocalOfferSenReport } from '../../src/elements/sen-report.js';
import type { DocumentReport, FeedDocument } from '../../src/feed/document.js';
import { parentsOrder, reportItems } from '../../src/report/items.js';
import { feedOf, TODAY } from '../../stories/feeds.js';
import { written } from '../../stories/sen-report.written.js';
import type { Ground } from './element.js';
import { nameOf } from './visitor.js';

export type Attributes = Readonly<Record<string, string>>;

const markupOf = (template: unknown): string => {
  const box = document.createElement('div');
  render(template, box);
  return box.innerHTML.replace(/<!--.*?-->/g, '');
};

/** The report of the stories as a CMS would send it. */
export const WRITTEN = markupOf(written);
/** Its headings, in their order; all but "Our values" answer an item. */
export const HEADINGS = [...WRITTEN.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, words = '']) => words);
/** The items they answer, in the order of the page. */
export const KEYS = ['sir-1', 'sir-2', 'part-1', 'sir-3b', 'sir-4', 'sir-9'];

/** How a parent asks it, or as a college says it. */
export const question = (key: string, setting: 'mainstream' | 'college' = 'mainstream'): string =>
  reportItems(setting).find((item) => item.key === key)?.question ?? key;

/** The same for several, in the parents' order. */
export const questions = (...keys: readonly string[]): readonly string[] =>
  parentsOrder('mainstream')
    .filter((key) => keys.includes(key))
    .map((key) => question(key));

/** The list of contents of the report of the stories. */
export const ALL = [...questions(...KEYS), 'Our values'];

/** Words alone, to see that none is lost. */
export const bare = (nodes: Iterable<Node>): string =>
  [...nodes].map(({ textContent }) => textContent?.replace(/\s+/g, '')).join('');

export const words = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

export function make(ground: Ground, attributes: Attributes = {}, markup = ''): LocalOfferSenReport {
  const report = document.createElement('local-offer-sen-report');
  for (const [name, value] of Object.entries(attributes)) report.setAttribute(name, value);
  report.toggleAttribute('isolate', ground.mode === 'isolate');
  report.today = TODAY;
  report.innerHTML = markup;
  return report;
}

/** In the page, drawn from what stands in it. */
export async function drawWritten(
  ground: Ground,
  attributes: Attributes = {},
  markup = WRITTEN,
): Promise<LocalOfferSenReport> {
  const box = await ground.draw<HTMLElement>(html`<div></div>`);
  const report = make(ground, attributes, markup);
  box.append(report);
  await report.updateComplete;
  return report;
}

export const reportOf = (more: Partial<DocumentReport> = {}): DocumentReport => ({
  id: 'report-larkmere',
  organization: { id: 'school-999001', name: 'Larkmere Primary School' },
  urn: '999001',
  setting: 'mainstream',
  sections: [],
  ...more,
});

export const feedWith = (...reports: DocumentReport[]): FeedDocument => feedOf([], { reports });

/** With a feed that a script has in hand. */
export async function drawFrom(
  ground: Ground,
  feed: FeedDocument,
  attributes: Attributes = {},
  markup = '',
): Promise<LocalOfferSenReport> {
  const box = await ground.draw(html`<local-offer-feed .document=${feed}></local-offer-feed>`);
  const report = make(ground, attributes, markup);
  box.append(report);
  await waitUntil(() => pieces(report).length > 0, 'the feed is drawn');
  await report.updateComplete;
  return report;
}

/** From a feed at an address. */
export async function drawAt(
  ground: Ground,
  src: string,
  attributes: Attributes = {},
  markup = '',
): Promise<LocalOfferSenReport> {
  const report = await drawWritten(ground, { src, ...attributes }, markup);
  await waitUntil(() => partsOf(report, 'footer').length > 0, 'the feed is drawn');
  await report.updateComplete;
  return report;
}

/** One frame, in which changes are seen, and the drawing after it. */
export async function settled(report: LocalOfferSenReport): Promise<void> {
  for (let n = 0; n < 2; n++) {
    await new Promise((done) => requestAnimationFrame(done));
    await report.updateComplete;
  }
}

const PIECE = '[data-local-offer-view]';

/** Our pieces, in the page or in the shadow root. */
export const pieces = (report: Element): readonly HTMLElement[] =>
  [report, report.shadowRoot].flatMap((root) => [
    ...(root?.querySelectorAll<HTMLElement>(`:scope > ${PIECE}`) ?? []),
    ...(root instanceof ShadowRoot ? root.querySelectorAll<HTMLElement>(PIECE) : []),
  ]);

export const authorNodes = (report: Element): readonly Node[] =>
  [...report.childNodes].filter((node) => !(node instanceof Element && node.matches(PIECE)));

export const allOf = <T extends HTMLElement = HTMLElement>(report: Element, selector: string): readonly T[] =>
  pieces(report).flatMap((piece) => [...piece.querySelectorAll<T>(selector)]);

export const partsOf = (report: Element, part: string): readonly HTMLElement[] =>
  allOf(report, `[part~="${part}"]`);

export function part(report: Element, name: string): HTMLElement {
  const [found] = partsOf(report, name);
  if (!found) throw new Error(`no part ${name}`);
  return found;
}

/** All that is on screen, from top to bottom: our pieces and the nodes that the slots show. */
export const shownNodes = (report: Element): readonly Node[] =>
  [...(report.shadowRoot?.childNodes ?? [])].flatMap((node) =>
    node instanceof HTMLSlotElement ? node.assignedNodes() : [node],
  );

const textOf = (node: Node): string =>
  node instanceof HTMLElement ? (node.checkVisibility() ? node.innerText : '') : (node.nodeValue ?? '');

/** What is read on screen, from top to bottom. */
export const read = (report: Element): string => words(shownNodes(report).map(textOf).join(' '));

/** What is read of one node of the author's; blank where no slot shows it. */
export const readOf = (report: Element, selector: string): string => {
  const node = report.querySelector<HTMLElement>(selector);
  if (!node) throw new Error(`no ${selector}`);
  const isShown = shownNodes(report).some((one) => one.contains(node));
  return isShown && node.checkVisibility() ? words(node.innerText) : '';
};

function named<Tag extends 'a' | 'button'>(
  report: Element,
  tag: Tag,
  start: string,
): HTMLElementTagNameMap[Tag] {
  const found = allOf<HTMLElementTagNameMap[Tag]>(report, tag).find((one) => nameOf(one).startsWith(start));
  if (!found) throw new Error(`no ${tag} ${start}`);
  return found;
}

export const link = (report: Element, start: string): HTMLAnchorElement => named(report, 'a', start);
export const button = (report: Element, start: string): HTMLButtonElement => named(report, 'button', start);

export const isPressed = (control: Element): boolean => control.getAttribute('aria-pressed') === 'true';

export async function press(report: LocalOfferSenReport, control: HTMLElement): Promise<void> {
  control.focus();
  control.click();
  await report.updateComplete;
}

/** Names of the links in the list of contents: the items, then what else there is. */
export const contents = (report: Element): readonly string[] =>
  allOf(report, '[part~="report-index"] a').map(nameOf);

export const idOf = (link: HTMLAnchorElement): string => decodeURIComponent(link.hash.slice(1));

/** The place a link of ours leads to. @throws where there is none. */
export function target(report: Element, id: string): HTMLElement {
  for (const root of [report, report.shadowRoot]) {
    const found = root?.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    if (found) return found;
  }
  throw new Error(`nothing has the id ${id}`);
}

export const topOf = (node: Element): number => node.getBoundingClientRect().top;

/** Puts every text, ours and the author's, into two elements of its own, as a translator does. */
export function translate(report: Element, change = (text: string): string => text): void {
  const texts = [report, ...(report.shadowRoot ? pieces(report) : [])].flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode())
      if (walker.currentNode instanceof Text && walker.currentNode.data.trim())
        found.push(walker.currentNode);
    return found;
  });
  for (const text of new Set(texts)) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    text.replaceWith(outer);
    outer.append(inner);
    text.data = change(text.data);
    inner.append(text);
  }
}

/** All that is written to the console from now on, nothing of it shown: each sentence is written once a page. */
export function listenToConsole(): readonly string[] {
  const told: string[] = [];
  console.warn = (...said: unknown[]) => void told.push(said.join(' '));
  return told;
}
