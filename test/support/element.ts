import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

/** Where a view is drawn: in the page itself, or in the element's shadow root. */
export type RenderMode = 'light' | 'isolate';

/** What a suite written once for both render modes needs. */
export interface Ground {
  readonly mode: RenderMode;
  /** Draws the template, sets `isolate` on each of our elements in it when that is the mode, and waits for them. */
  draw<T extends HTMLElement>(template: TemplateResult): Promise<T>;
}

interface Updating extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

const isUpdating = (node: Element): node is Updating => 'updateComplete' in node;

const ours = (node: Element): Element[] =>
  [node, ...node.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('local-offer-'));

async function draw<T extends HTMLElement>(mode: RenderMode, template: TemplateResult): Promise<T> {
  const node = await fixture<T>(template);
  for (const element of ours(node)) element.toggleAttribute('isolate', mode === 'isolate');
  await Promise.all(
    ours(node)
      .filter(isUpdating)
      .map((element) => element.updateComplete),
  );
  return node;
}

/** Runs a suite twice: with the view in the page, and in the shadow root. */
export function inBothModes(title: string, suite: (ground: Ground) => void): void {
  for (const mode of ['light', 'isolate'] as const) {
    describe(`${title} (${mode})`, () => {
      suite({ mode, draw: (template) => draw(mode, template) });
    });
  }
}

/** The element's view: `[data-local-offer-view]` in the page or in its shadow root. Null before the first drawing. */
export function viewOf(element: Element): HTMLElement | null {
  const selector = '[data-local-offer-view]';
  return (
    element.querySelector<HTMLElement>(`:scope > ${selector}`) ??
    element.shadowRoot?.querySelector(selector) ??
    null
  );
}

/** The parts of that name in the element's view. */
export function partsOf(element: Element, part: string): HTMLElement[] {
  return [...(viewOf(element)?.querySelectorAll<HTMLElement>(`[part~="${part}"]`) ?? [])];
}

/** What a visitor reads, with runs of white space as one space. */
export const seen = (node: HTMLElement | null | undefined): string =>
  (node?.innerText ?? '').replace(/\s+/g, ' ').trim();
