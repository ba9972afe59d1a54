import { html, type TemplateResult } from 'lit';
import '../src/elements/feed.define.js';

/** What is real, what is made up, what answers with a web page as a feed behind a log-in does, and what never answers. */
export const WESTMINSTER = 'feeds/westminster.json';
export const BOROUGH = 'feeds/borough.json';
export const NO_FEED_HERE = 'index.html';
const NEVER = 'feeds/never.json';

/** What the page says where there is no table: no JavaScript, no feed yet, a feed that fails. */
export const fallback = html`
  <p>
    We can tell you which schools have places. Ring the SEND team on
    <a href="tel:+441632960000">01632 960000</a>, Monday to Friday, 9am to 4pm.
  </p>
`;

/** The same where there is no finder. */
export const finderFallback = html`
  <p>
    We can help you find support. Ring the Local Offer team on
    <a href="tel:+441632960000">01632 960000</a>, Monday to Friday, 9am to 4pm.
  </p>
`;

/** The same where there are no short breaks. */
export const breaksFallback = html`
  <p>
    We can tell you about short breaks. Ring the short breaks team on
    <a href="tel:+441632960001">01632 960001</a>, Monday to Friday, 9am to 4pm.
  </p>
`;

/** Gives what is inside a feed in hand. */
export const withDocument = (document: object, inside: unknown): TemplateResult => html`
  <local-offer-feed .document=${document}>${inside}</local-offer-feed>
`;

/** A box as wide as a small phone. */
export const narrow = (inside: unknown): TemplateResult => html`
  <style>
    .narrow-ground {
      width: 320px;
    }
  </style>
  <div class="narrow-ground">${inside}</div>
`;

/** A page with light words on a dark ground. Nothing tells the table so: it takes its colours from the page. */
export const dark = (inside: unknown): TemplateResult => html`
  <style>
    .dark-ground {
      padding: 1em;
      background: #101820;
      color: #f2f2f2;
    }
    .dark-ground a {
      color: inherit;
    }
  </style>
  <div class="dark-ground">${inside}</div>
`;

/** A page in Arabic. Our words are English until a translator has been; the layout turns round. */
export const rightToLeft = (inside: unknown): TemplateResult => html`
  <div lang="ar" dir="rtl">${inside}</div>
`;

/** A story that draws a widget from a document in hand. The document is made once, so that a control does not load it again. */
export const fromDocument =
  <Args>(widget: (args: Args) => TemplateResult) =>
  (document: object) => ({ render: (args: Args) => withDocument(document, widget(args)) });

/** A feed whose answer never comes, without a request that would keep a test waiting. Gives what puts `fetch` back. */
function neverAnswer(): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) =>
    typeof input === 'string' && input.endsWith(NEVER) ? new Promise<never>(() => {}) : fetch(input, init);
  return () => void (globalThis.fetch = fetch);
}

/** A story of what stands there until the feed does. */
export const loading = { args: { src: NEVER }, beforeEach: neverAnswer };

/** A story of a feed that cannot be read. */
export const failed = { args: { src: NO_FEED_HERE } };
