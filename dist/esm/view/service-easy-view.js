import { html, nothing } from 'lit';
import { text } from './text.js';
const urlOf = (address, base) => {
    try {
        return new URL(address, base);
    }
    catch {
        return;
    }
};
/**
 * The address of a picture that may be shown; undefined for one of another site, which would learn who looks at what.
 * The last of `from` is where short addresses start: the feed, where its address is known.
 */
export function pictureAddress(image, { from, hosts = [] }) {
    const url = image ? urlOf(image, from.at(-1)) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username)
        return;
    const isOurs = from.some((address) => urlOf(address)?.origin === url.origin);
    return isOurs || hosts.includes(url.host) || hosts.includes(url.origin) ? url.href : undefined;
}
function rowView({ text: words, image, alt }, options) {
    const address = pictureAddress(image, options);
    const picture = address
        ? html `<img part="easy-picture" src=${address} alt=${alt ?? ''} loading="lazy" referrerpolicy="origin" />`
        : alt
            ? html `<span part="secondary">${text(alt)}</span>`
            : nothing;
    return html `<li part="easy-row">${picture}<span part="easy-words">${text(words)}</span></li>`;
}
/** Easy read that the publisher wrote: a picture and a short sentence a row. */
export const easyRowsView = (rows, options) => html `
  <ul part="list bare easy">
    ${rows.map((row) => rowView(row, options))}
  </ul>
`;
/** The easy read of a service. */
export const easyReadView = ({ send }, options) => easyRowsView(send.easy_read, options);
