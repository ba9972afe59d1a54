/** What a visitor reads in a widget, presses and chooses; for suites of every widget that finds things. */
import { oneEvent } from '@open-wc/testing';
import { partsOf, seen, viewOf } from './element.js';

export interface Widget extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

/** @throws where nothing is drawn. */
export function view(widget: Element): HTMLElement {
  const found = viewOf(widget);
  if (!found) throw new Error('no view');
  return found;
}

/** The first part of that name. @throws where there is none. */
export function part(widget: Element, name: string): HTMLElement {
  const [found] = partsOf(widget, name);
  if (!found) throw new Error(`no part ${name}`);
  return found;
}

/** Names of the services in the results, in order. */
export const names = (widget: Element): readonly string[] => partsOf(widget, 'service-link').map(seen);

export const status = (widget: Element): string => seen(part(widget, 'status'));

export const chips = (widget: Element): readonly string[] =>
  partsOf(widget, 'chip').map((chip) => seen(chip).replace(/\s*\u00d7$/, ''));

/** What has focus, in the page or in the widget's shadow root. */
export const focused = (widget: Element): Element | null =>
  widget.shadowRoot?.activeElement ?? document.activeElement;

/** What a control is called: what is said of it, else what stands in it, hidden words after a colon as one engine reads them. */
export const nameOf = (control: HTMLElement): string =>
  control.getAttribute('aria-label') ?? seen(control).replace(/ : /g, ': ');

const called = (element: Element | null | undefined): string =>
  element instanceof HTMLElement ? `${element.localName} "${nameOf(element).slice(0, 60)}"` : 'nothing';

/**
 * Focus is on this element. Told by name: an element in an assertion that fails is written out with the whole page it
 * stands in, and the test never ends.
 */
export function expectFocus(widget: Element, wanted: Element | null | undefined): void {
  const has = focused(widget);
  if (has !== wanted) throw new Error(`focus is on ${called(has)}, not on ${called(wanted)}`);
}

/** Focus is somewhere in what the widget shows. */
export function expectFocusKept(widget: Element): void {
  const has = focused(widget);
  if (!view(widget).contains(has)) throw new Error(`focus is on ${called(has)}`);
}

/** What the element that has focus is called. */
export const focusedName = (widget: Element): string => {
  const has = focused(widget);
  return has instanceof HTMLElement ? nameOf(has) : '';
};

function named<Tag extends 'a' | 'button'>(
  widget: Element,
  tag: Tag,
  words: string,
): HTMLElementTagNameMap[Tag] {
  const found = [...view(widget).querySelectorAll(tag)].find((one) => nameOf(one).startsWith(words));
  if (!found) throw new Error(`no ${tag} ${words}`);
  return found;
}

/** The first link whose name starts with these words. */
export const link = (widget: Element, words: string): HTMLAnchorElement => named(widget, 'a', words);
/** The first button whose name starts with these words. */
export const button = (widget: Element, words: string): HTMLButtonElement => named(widget, 'button', words);

export async function press(widget: Widget, control: HTMLElement): Promise<void> {
  control.focus();
  control.click();
  await widget.updateComplete;
}

/** The control of a field by its label. */
export function field(widget: Element, label: string): HTMLSelectElement | HTMLInputElement {
  const found = partsOf(widget, 'field').find(
    (one) => seen(one.querySelector('[part~="field-label"]')) === label,
  );
  const control = found?.querySelector<HTMLSelectElement | HTMLInputElement>('select, input');
  if (!control) throw new Error(`no field ${label}`);
  return control;
}

export async function choose(widget: Widget, label: string, value: string): Promise<void> {
  const control = field(widget, label);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}

export async function back(widget: Widget): Promise<void> {
  const gone = oneEvent(window, 'popstate');
  history.back();
  await gone;
  await widget.updateComplete;
}

/** Leaves nothing of a test in the address. Only where there is something: WebKit refuses more than 100 writes in ten seconds. */
export function cleanAddress(): void {
  if (location.search || location.hash || history.state) history.replaceState(null, '', location.pathname);
}

/** Puts every text of the view into two elements of its own, as a translator does. */
export function translate(widget: Element): void {
  const walker = document.createTreeWalker(view(widget), NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode())
    if (walker.currentNode instanceof Text && walker.currentNode.data.trim()) texts.push(walker.currentNode);
  for (const text of texts) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text);
  }
}
