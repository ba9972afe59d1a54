import { html, nothing } from "lit";
import { text } from "./text.js";
import { say } from "./words/shared.js";
const withCount = ({ label, n }) => n === void 0 ? label : `${label} (${n})`;
const CROSS = "\xD7";
function selectView({ label, chosen, options, any, part, onChoose }) {
  const onChange = ({ target }) => onChoose(target.value);
  return html`
    <label part=${part ?? "field"}>
      <span part="field-label">${text(label)}</span>
      <select part="control" form="" @change=${onChange}>
        <option value="" .selected=${!chosen}>${text(any ?? say("anyChoice"))}</option>
        ${options.map(
    (option) => html`<option value=${option.value} .selected=${option.value === chosen}>
              ${text(withCount(option))}
            </option>`
  )}
      </select>
    </label>
  `;
}
function tickView({ isOn, onTick, ...option }) {
  const onChange = ({ target }) => onTick(target.checked);
  return html`
    <label part="field tick-field">
      <input part="tickbox" type="checkbox" form="" .checked=${isOn} @change=${onChange} />
      <span part="field-label">${text(withCount({ value: "", ...option }))}</span>
    </label>
  `;
}
function chipsView(options) {
  const { chips, onClear, isClearable = chips.length > 1 } = options;
  if (!chips.length && !isClearable) return nothing;
  return html`
    <div part="chips">
      ${chips.map(
    ({ id, label, onDrop }) => html`
          <button
            part="chip"
            type="button"
            data-chip=${id}
            aria-label=${say("remove", { label })}
            @click=${onDrop}
          >
            <span>${text(label)}</span><span aria-hidden="true">${text(CROSS)}</span>
          </button>
        `
  )}
      ${onClear && isClearable ? html`<button part="button" type="button" @click=${onClear}>${text(say("clear"))}</button>` : nothing}
    </div>
  `;
}
function dropsView(hint, drops) {
  if (!drops.length) return nothing;
  return html`
    <p part="paragraph">${text(hint)}</p>
    <ul part="list bare">
      ${drops.map(
    ({ label, onDrop }) => html`<li part="item">
            <button part="button" type="button" @click=${onDrop}>${text(label)}</button>
          </li>`
  )}
    </ul>
  `;
}
export {
  chipsView,
  dropsView,
  selectView,
  tickView
};
