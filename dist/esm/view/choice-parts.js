/** Controls that every widget's choices are made of: a select, a tick box, chips, and ways out of an empty list. */
import { html, nothing } from 'lit';
import { text } from './text.js';
import { say } from './words/shared.js';
const withCount = ({ label, n }) => (n === undefined ? label : `${label} (${n})`);
/** In words of its own: in the template it would be shipped as a letter that some pages' encodings spoil. */
const CROSS = '\u00d7';
/** A select with its label above it. What is chosen stands there even where no option has it. */
export function selectView({ label, chosen, options, any, part, onChoose }) {
    // A select tells its own value; the event only says that it changed.
    const onChange = ({ target }) => onChoose(target.value);
    return html `
    <label part=${part ?? 'field'}>
      <span part="field-label">${text(label)}</span>
      <select part="control" form="" @change=${onChange}>
        <option value="" .selected=${!chosen}>${text(any ?? say('anyChoice'))}</option>
        ${options.map((option) => html `<option value=${option.value} .selected=${option.value === chosen}>
              ${text(withCount(option))}
            </option>`)}
      </select>
    </label>
  `;
}
export function tickView({ isOn, onTick, ...option }) {
    // A box tells its own value, as above.
    const onChange = ({ target }) => onTick(target.checked);
    return html `
    <label part="field tick-field">
      <input part="tickbox" type="checkbox" form="" .checked=${isOn} @change=${onChange} />
      <span part="field-label">${text(withCount({ value: '', ...option }))}</span>
    </label>
  `;
}
/** What has been chosen or understood, each a button that takes it away. Nothing where there is nothing. */
export function chipsView(options) {
    const { chips, onClear, isClearable = chips.length > 1 } = options;
    if (!chips.length && !isClearable)
        return nothing;
    return html `
    <div part="chips">
      ${chips.map(({ id, label, onDrop }) => html `
          <button
            part="chip"
            type="button"
            data-chip=${id}
            aria-label=${say('remove', { label })}
            @click=${onDrop}
          >
            <span>${text(label)}</span><span aria-hidden="true">${text(CROSS)}</span>
          </button>
        `)}
      ${onClear && isClearable ? html `<button part="button" type="button" @click=${onClear}>${text(say('clear'))}</button>` : nothing}
    </div>
  `;
}
/** Ways out of an empty list: each takes one choice away. The labels say what and how many: "Autism (3 without it)". */
export function dropsView(hint, drops) {
    if (!drops.length)
        return nothing;
    return html `
    <p part="paragraph">${text(hint)}</p>
    <ul part="list bare">
      ${drops.map(({ label, onDrop }) => html `<li part="item">
            <button part="button" type="button" @click=${onDrop}>${text(label)}</button>
          </li>`)}
    </ul>
  `;
}
