import { html, nothing, type TemplateResult } from 'lit';
import type { EasyRead, Service } from '../feed/types.js';
import { text } from './text.js';

export interface PictureOptions {
  /** Address of the page, or of the feed: pictures of its site may be shown, and short addresses start there. */
  readonly from: readonly string[];
  /** Other sites whose pictures may be shown: `pictures.example.org`, or a whole origin. */
  readonly hosts?: readonly string[];
}

const urlOf = (address: string, base?: string): URL | undefined => {
  try {
    return new URL(address, base);
  } catch {
    return;
  }
};

/**
 * The address of a picture that may be shown; undefined for one of another site, which would learn who looks at what.
 * The last of `from` is where short addresses start: the feed, where its address is known.
 */
export function pictureAddress(
  image: string | undefined,
  { from, hosts = [] }: PictureOptions,
): string | undefined {
  const url = image ? urlOf(image, from.at(-1)) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username) return;
  const isOurs = from.some((address) => urlOf(address)?.origin === url.origin);
  return isOurs || hosts.includes(url.host) || hosts.includes(url.origin) ? url.href : undefined;
}

function rowView({ text: words, image, alt }: EasyRead, options: PictureOptions): TemplateResult {
  const address = pictureAddress(image, options);
  const picture = address
    ? html`<img part="easy-picture" src=${address} alt=${alt ?? ''} loading="lazy" referrerpolicy="origin" />`
    : alt
      ? html`<span part="secondary">${text(alt)}</span>`
      : nothing;
  return html`<li part="easy-row">${picture}<span part="easy-words">${text(words)}</span></li>`;
}

/** Easy read that the publisher wrote: a picture and a short sentence a row. */
export const easyRowsView = (rows: readonly EasyRead[], options: PictureOptions): TemplateResult => html`
  <ul part="list bare easy">
    ${rows.map((row) => rowView(row, options))}
  </ul>
`;

/** The easy read of a service. */
export const easyReadView = ({ send }: Service, options: PictureOptions): TemplateResult =>
  easyRowsView(send.easy_read, options);
