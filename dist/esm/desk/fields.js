import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { text } from '../view/text.js';
/** The value is one of the options': the list holds no other. */
const chosen = (event, options) => {
    const { target } = event;
    const value = target instanceof HTMLSelectElement || target instanceof HTMLInputElement ? target.value : '';
    return options.find(([one]) => one === value)?.[0];
};
const hintView = (id, hint) => hint ? html `<span class="hint" id=${`${id}-hint`}>${text(hint)}</span>` : nothing;
/** A list to choose one from. `isHidden`: its label is for those who do not see the row it stands in. */
export const selectView = ({ id, label, hint, value, options, choose }, isHidden = false) => html `
  <div class="field">
    <label for=${id} class=${isHidden ? 'hidden' : 'label'}>${text(label)}</label>
    ${hintView(id, hint)}
    <select
      id=${id}
      autocomplete="off"
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${(event) => {
    const next = chosen(event, options);
    if (next !== undefined)
        choose(next);
}}
    >
      ${options.map(([key, words]) => html `<option value=${key} .selected=${live(key === value)}>${text(words)}</option>`)}
    </select>
  </div>
`;
/** A few choices, all in sight. */
export const radiosView = ({ id, label, hint, value, options, choose, }) => html `
  <fieldset class="field" aria-describedby=${hint ? `${id}-hint` : nothing}>
    <legend class="label">${text(label)}</legend>
    ${hintView(id, hint)}
    ${options.map(([key, words]) => html `
        <div class="radio">
          <input
            type="radio"
            id=${`${id}-${key}`}
            name=${id}
            value=${key}
            autocomplete="off"
            .checked=${live(key === value)}
            @change=${() => choose(key)}
          />
          <label for=${`${id}-${key}`}>${text(words)}</label>
        </div>
      `)}
  </fieldset>
`;
/** `kind`: the one thing a step is for, something beside it, or a small thing in a row. */
export const buttonView = (words, press, kind = 'other', name) => html `
  <button type="button" class=${`button ${kind}`} aria-label=${name ?? nothing} @click=${press}>
    ${text(words)}
  </button>
`;
/** What was done last, beside where it was done; the page's status says it aloud. */
export const saidView = (words) => words ? html `<p class="said">${text(words)}</p>` : nothing;
export const headingView = (id, words) => html `<h3 id=${id} tabindex="-1">${text(words)}</h3>`;
/** Words to copy, as they will look; long ones scroll, by keyboard too. */
export const previewView = (id, name, content) => html `
  <h3 id=${`${id}-name`}>${text(name)}</h3>
  <div class="preview" id=${id} role="region" aria-labelledby=${`${id}-name`} tabindex="0">${content}</div>
`;
