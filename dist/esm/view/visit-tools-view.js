import { html, nothing } from 'lit';
import { text } from './text.js';
import { valueOf } from './visit.js';
/** In which order. */
export const sortView = ({ model: { sort, sorts, shown }, acts, say, }) => sorts.length > 1 && shown.length > 1
    ? html `<label part="field sort-field">
        <span part="field-label">${text(say('sortBy'))}</span>
        <select part="control" form="" @change=${(event) => acts.onChoose('sort', valueOf(event))}>
          ${sorts.map((one) => html `<option value=${one} .selected=${one === sort}>${text(say(one))}</option>`)}
        </select>
      </label>`
    : nothing;
const COPY = { search: 'copy', list: 'copy', item: 'copyItem' };
const COPIED = { search: 'copied', list: 'copiedList', item: 'copiedItem' };
/** What is said once a link has been copied, or must be copied by hand. Blank before. */
export const copiedInWords = ({ copied, say }) => copied ? say(copied.isDone ? COPIED[copied.what] : 'copyHere') : '';
const select = ({ currentTarget }) => {
    // Hung on an input alone.
    currentTarget.select();
};
/** What stands after a link was asked for: that it is copied, else a box that holds it. */
export function copiedView(what, state) {
    const { copied } = state;
    if (copied?.what !== what)
        return nothing;
    const words = copiedInWords(state);
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
export const copyView = (what, state, id) => html `
  <span part="copy">
    <button part="button" type="button" @click=${() => state.acts.onCopy(what, id)}>
      ${text(state.say(COPY[what]))}
    </button>
    ${copiedView(what, state)}
  </span>
`;
