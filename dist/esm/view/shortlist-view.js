import { html, nothing, svg } from 'lit';
import { text } from './text.js';
import { sayService } from './words/services.js';
/** A box, with a tick in it when the service is in the list: the state is in a shape, not a colour. */
const tick = (isListed) => html `
  <svg part="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <rect
      x="1.5"
      y="1.5"
      width="13"
      height="13"
      rx="2"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
    ></rect>
    ${isListed ? svg `<path d="M4 8.5l2.8 2.8L12 5" fill="none" stroke="currentColor" stroke-width="2"></path>` : nothing}
  </svg>
`;
/** Puts a service in the visitor's list, or takes it out. Its name says which service. */
export const keepButton = (name, isListed, onList) => html `
  <button part="button keep" type="button" aria-pressed=${isListed} @click=${onList}>
    ${tick(isListed)}
    <span
      ><span>${text(sayService('keep'))}</span
      ><span part="hidden">${text(sayService('keepOf', { name }))}</span></span
    >
  </button>
`;
const button = (words, act) => html `<button part="button" type="button" @click=${act}>${text(words)}</button>`;
/** The visitor's own list, kept in the page's address and nowhere else: open, so that nobody wonders where it went. */
export const shortlistView = (options) => {
    const { items, isShown, onShow, onPrint, onCopy, onClear } = options;
    return html `
    <div part="shortlist">
      <p part="paragraph shortlist-name">${text(sayService('myList', { n: items.length }))}</p>
      ${items.length
        ? html `
              <ul part="list">
                ${items.map(({ name, href, onOpen }) => html `<li part="item"><a part="link alone" href=${href} @click=${onOpen ?? nothing}>${text(name)}</a></li>`)}
              </ul>
              <div part="tools">
                ${isShown ? nothing : button(sayService('showList'), onShow)}
                ${button(sayService('printList'), onPrint)} ${button(sayService('copyList'), onCopy)}
                ${button(sayService('clearList'), onClear)}
              </div>
            `
        : html `<p part="paragraph secondary">${text(sayService('emptyList'))}</p>`}
    </div>
  `;
};
