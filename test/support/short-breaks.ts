/** The short breaks as a suite draws them, from the fictional borough or a small feed of its own, and what is read in them. */
import { html } from '@open-wc/testing';
import { waitUntil } from './patience.js';
import '../../src/elements/feed.define.js';
import '../../src/elements/short-breaks.define.js';
import type { LocalOfferShortBreaks } from '../../src/elements/short-breaks.js';
import type { DocumentService, FeedDocument } from '../../src/feed/document.js';
import { boroughAddress, type feedOf, TODAY } from '../../stories/feeds.js';
import { type Ground, partsOf, seen } from './element.js';
import { nameOf, part, status } from './visitor.js';

export const FALLBACK = 'Ring 01632 960000';
export type Attributes = Readonly<Record<string, string>>;
export type Send = NonNullable<Parameters<typeof feedOf>[1]>;

/** All that is written to the console from now on, nothing of it shown: each sentence is written once a page. */
export function listenToConsole(): readonly string[] {
  const told: string[] = [];
  console.warn = (...words: unknown[]) => void told.push(words.join(' '));
  return told;
}

export async function ready(box: Element): Promise<LocalOfferShortBreaks> {
  const breaks = box.querySelector('local-offer-short-breaks');
  if (!breaks) throw new Error('no short breaks');
  await waitUntil(() => partsOf(breaks, 'footer').length > 0, 'the feed is drawn');
  await breaks.updateComplete;
  return breaks;
}

export function make(ground: Ground, attributes: Attributes): LocalOfferShortBreaks {
  const breaks = document.createElement('local-offer-short-breaks');
  for (const [name, value] of Object.entries(attributes)) breaks.setAttribute(name, value);
  breaks.toggleAttribute('isolate', ground.mode === 'isolate');
  breaks.today = TODAY;
  breaks.append(FALLBACK);
  return breaks;
}

/** Attributes are there before the element is, as in a page. */
export async function drawFrom(
  ground: Ground,
  attributes: Attributes = {},
  src = boroughAddress,
): Promise<LocalOfferShortBreaks> {
  const box = await ground.draw<HTMLElement>(html`<div></div>`);
  box.append(make(ground, { src, ...attributes }));
  return ready(box);
}

export async function draw(
  ground: Ground,
  document: FeedDocument,
  attributes: Attributes = {},
): Promise<LocalOfferShortBreaks> {
  const feed = await ground.draw(html`<local-offer-feed .document=${document}></local-offer-feed>`);
  feed.append(make(ground, attributes));
  return ready(feed);
}

export const breakOf = (id: string, name: string, more: Partial<DocumentService> = {}): DocumentService => ({
  id,
  name,
  status: 'active',
  description: 'Games and cooking.',
  ...more,
  send: { kind: 'short-break', ...more.send },
});

/** A first question's answer, by what a screen reader calls it. */
export function quick(breaks: Element, words: string): HTMLElement {
  const found = partsOf(breaks, 'press').find((one) => nameOf(one).startsWith(words));
  if (!found) throw new Error(`no answer ${words}`);
  return found;
}
export const isOn = (control: Element): boolean => control.getAttribute('aria-pressed') === 'true';
export const pressedOf = (breaks: Element): readonly string[] =>
  partsOf(breaks, 'press').flatMap((one) =>
    isOn(one) ? nameOf(one).replace(/: \d+ breaks?$| \(\d+\)$/, '') : [],
  );

/** How many an answer says it would leave: "Age 9: 12 breaks", "Weekends (15)". */
export const promised = (words: string): number =>
  Number(/\((\d+)\)\s*$|: (\d+) breaks?$/.exec(words)?.slice(1).join(''));
/** How many the status says are left. */
export const left = (breaks: Element): number => Number(/^\d+/.exec(status(breaks))?.[0] ?? 0);

export const params = (): Readonly<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(location.search));
/** The address is written at most once a second. */
export const addressIs = (wanted: Readonly<Record<string, string>>): Promise<void> =>
  waitUntil(
    () => JSON.stringify(Object.entries(params()).sort()) === JSON.stringify(Object.entries(wanted).sort()),
    `the address is ${JSON.stringify(wanted)}`,
    { timeout: 3000 },
  );

export const titles = (breaks: Element): readonly string[] => partsOf(breaks, 'title').map(seen);
export const detail = (breaks: Element): HTMLElement => part(breaks, 'detail');
export const block = (breaks: Element, name: string): string => seen(part(breaks, `block-${name}`));

/** The fictional borough as it is written, to work out what must be there without our own reader. */
const { contents: borough } = (await (await fetch(boroughAddress)).json()) as FeedDocument; // our own file
export const boroughAll: readonly DocumentService[] = borough;
export const boroughBreaks = (): readonly DocumentService[] =>
  borough.filter(({ send }) => send?.kind === 'short-break' || send?.categories?.includes('short-breaks'));

/** What is offered as a file while something is done. Nothing is saved. */
export async function filesOf(act: () => Promise<void>): Promise<readonly { name: string; words: string }[]> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const blobs: Blob[] = [];
  const saved: string[] = [];
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return 'blob:none';
  };
  HTMLAnchorElement.prototype.click = function () {
    saved.push(this.download);
  };
  try {
    await act();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(
    blobs.map(async (blob, index) => ({ name: saved[index] ?? '', words: await blob.text() })),
  );
}

/** A document at an address, as a second feed needs one. */
export const addressOf = (document: FeedDocument): string =>
  URL.createObjectURL(new Blob([JSON.stringify(document)], { type: 'application/json' }));

/** Drawn from the borough as a page with that address would. */
export function drawAt(
  ground: Ground,
  search: string,
  attributes: Attributes = {},
): Promise<LocalOfferShortBreaks> {
  history.replaceState(null, '', `${location.pathname}${search}`);
  return drawFrom(ground, attributes);
}
