import { html, type TemplateResult } from 'lit';
import '../src/elements/feed.define.js';

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

/** A feed whose answer never comes, without a request that would keep a test waiting. Gives what puts `fetch` back. */
export function neverAnswer(address: string): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) =>
    typeof input === 'string' && input.endsWith(address) ? new Promise<never>(() => {}) : fetch(input, init);
  return () => void (globalThis.fetch = fetch);
}
