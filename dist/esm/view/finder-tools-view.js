import { html, nothing } from 'lit';
import { valueOf } from './finder-acts.js';
import { text } from './text.js';
import { sayFinder } from './words/finder.js';
/** Near which place. Folded with the filters where there is little room. */
export const nearView = (near, acts) => html `
  <div part="filters near">
    <label part="field">
      <span part="field-label">${text(sayFinder('near'))}</span>
      <input
        part="control"
        type="text"
        form=""
        enterkeyhint="done"
        autocomplete="off"
        spellcheck="false"
        .value=${near}
        @change=${(event) => acts.onNear(valueOf(event))}
      />
    </label>
  </div>
`;
/** In which order. */
export const sortView = ({ sort, sorts, shown }, acts) => sorts.length > 1 && shown.length > 1
    ? html `<label part="field sort-field">
        <span part="field-label">${text(sayFinder('sortBy'))}</span>
        <select part="control" form="" @change=${(event) => acts.onChoose('sort', valueOf(event))}>
          ${sorts.map((one) => html `<option value=${one} .selected=${one === sort}>${text(sayFinder(one))}</option>`)}
        </select>
      </label>`
    : nothing;
const COPY = { search: 'copy', list: 'copy', item: 'copyItem' };
const COPIED = { search: 'copied', list: 'copiedList', item: 'copiedItem' };
/** What is said once a link has been copied, or must be copied by hand. Blank before. */
export const copiedInWords = (copied) => copied ? sayFinder(copied.isDone ? COPIED[copied.what] : 'copyHere') : '';
const select = ({ currentTarget }) => {
    // Hung on an input alone.
    currentTarget.select();
};
/** What stands after a link was asked for: that it is copied, else a box that holds it. */
export function copiedView(what, copied) {
    if (copied?.what !== what)
        return nothing;
    const words = copiedInWords(copied);
    if (copied.isDone)
        return html `<span part="secondary">${text(words)}</span>`;
    return html `
    <label part="field copy-field">
      <span part="field-label">${text(words)}</span>
      <input part="control" type="text" form="" readonly .value=${copied.address} @focus=${select} />
    </label>
  `;
}
/** A button that copies a link. */
export const copyView = (what, copied, acts, id) => html `
  <span part="copy">
    <button part="button" type="button" @click=${() => acts.onCopy(what, id)}>
      ${text(sayFinder(COPY[what]))}
    </button>
    ${copiedView(what, copied)}
  </span>
`;
