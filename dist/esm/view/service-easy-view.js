import { html, nothing } from "lit";
import { text } from "./text.js";
const urlOf = (address, base) => {
  try {
    return new URL(address, base);
  } catch {
    return;
  }
};
function pictureAddress(image, { from, hosts = [] }) {
  const url = image ? urlOf(image, from.at(-1)) : void 0;
  if (!url || !/^https?:$/.test(url.protocol) || url.username) return;
  const isOurs = from.some((address) => urlOf(address)?.origin === url.origin);
  return isOurs || hosts.includes(url.host) || hosts.includes(url.origin) ? url.href : void 0;
}
function rowView({ text: words, image, alt }, options) {
  const address = pictureAddress(image, options);
  const picture = address ? html`<img part="easy-picture" src=${address} alt=${alt ?? ""} loading="lazy" referrerpolicy="origin" />` : alt ? html`<span part="secondary">${text(alt)}</span>` : nothing;
  return html`<li part="easy-row">${picture}<span part="easy-words">${text(words)}</span></li>`;
}
const easyRowsView = (rows, options) => html`
  <ul part="list bare easy">
    ${rows.map((row) => rowView(row, options))}
  </ul>
`;
const easyReadView = ({ send }, options) => easyRowsView(send.easy_read, options);
export {
  easyReadView,
  easyRowsView,
  pictureAddress
};
