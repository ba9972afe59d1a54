import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { dateInWords } from '../view/formats.js';
import { text } from '../view/text.js';
import { sayDesk } from '../view/words/desk.js';
import { selectView } from './fields.js';
/** "September", as we write it in a date. */
const monthName = (month) => dateInWords(`2000-${month}`).replace(/ \d+$/, '');
const MONTHS = Array.from({ length: 12 }, (_, index) => {
    const month = String(index + 1).padStart(2, '0');
    return [month, monthName(month)];
});
/** A month and a year: nobody remembers the day, and every browser has these two. */
export function dateView({ id, label, found, value, choose }) {
    const hint = found ? sayDesk('dateFound', { date: dateInWords(found) }) : sayDesk('dateHint');
    const typed = ({ target }) => {
        if (target instanceof HTMLInputElement)
            choose({ ...value, year: target.value });
    };
    return html `
    <fieldset class="field" aria-describedby=${`${id}-hint`}>
      <legend class="label">${text(label)}</legend>
      <span class="hint" id=${`${id}-hint`}>${text(hint)}</span>
      <div class="date">
        ${selectView({
        id: `${id}-month`,
        label: sayDesk('month'),
        value: value.month,
        options: [['', sayDesk('monthAny')], ...MONTHS],
        choose: (month) => choose({ ...value, month }),
    })}
        <div class="field">
          <label for=${`${id}-year`} class="label">${text(sayDesk('year'))}</label>
          <input
            id=${`${id}-year`}
            class="year"
            type="text"
            inputmode="numeric"
            maxlength="4"
            autocomplete="off"
            .value=${live(value.year)}
            @change=${typed}
          />
        </div>
      </div>
    </fieldset>
  `;
}
