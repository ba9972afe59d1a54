import { html, nothing, svg } from 'lit';
import { text } from '../view/text.js';
import { sayDesk, sayDuty, STATE_NOTES, STATES } from '../view/words/desk.js';
import { groupsOf, warningGroups } from './desk-model.js';
/** A full disc, a half one, an empty ring, a line: told apart without colour. No tick: something there is not all well. */
const MARKS = {
    present: svg `<circle cx="8" cy="8" r="7" fill="currentColor"></circle>`,
    thin: svg `<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"></circle><path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor"></path>`,
    missing: svg `<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"></circle>`,
    'not-required': svg `<path d="M3 8h10" fill="none" stroke="currentColor" stroke-width="1.6"></path>`,
};
const stateView = (state) => html `
  <span class=${`state ${state}`}>
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${MARKS[state]}</svg>
    <span>${text(STATES[state])}</span>
  </span>
`;
const labelled = (label, words) => html `
  <p><span class="small-label">${text(label)}</span> <span>${text(words)}</span></p>
`;
function itemView(item, label, headings) {
    const { state, prompt, note } = item;
    const isDone = state === 'present';
    return html `
    <li class="item">
      <div class="item-name">
        <h5>${text(label)}</h5>
        ${stateView(state)}
      </div>
      <div class="item-body">
        ${note ? labelled(sayDesk('note'), note) : nothing}
        ${headings.length ? labelled(sayDesk('from'), headings.map((one) => `“${one}”`).join(', ')) : nothing}
        ${isDone
        ? html `<details>
                <summary>${text(sayDesk('writeFold'))}</summary>
                <p>${text(prompt)}</p>
              </details>`
        : labelled(sayDesk('write'), prompt)}
        <p class="law">${text(sayDuty(item.duty, { law: item.law }))}</p>
      </div>
    </li>
  `;
}
/** Every item by how it stands: what to do first at the top. */
export function itemsView({ check, reading }, items) {
    const labelOf = (key) => items.find((item) => item.key === key)?.label ?? key;
    const headingsOf = (key) => reading.headings.filter(({ keys }) => keys.includes(key)).map((heading) => heading.text);
    return html `
    ${groupsOf(check).map(({ state, items: found }) => html `
        <section class=${`group ${state}`}>
          <h4>${text(sayDesk('group', { state: STATES[state], n: found.length }))}</h4>
          <p class="hint">${text(STATE_NOTES[state])}</p>
          <ul class="items">
            ${found.map((item) => itemView(item, labelOf(item.key), headingsOf(item.key)))}
          </ul>
        </section>
      `)}
  `;
}
const warningView = ({ message }) => html `<li>${text(message)}</li>`;
/** Old dates, small numbers, pictures without words: what to look at beside the items. */
export function warningsView({ check }) {
    const groups = warningGroups(check);
    if (!groups.length)
        return nothing;
    return html `
    <h3>${text(sayDesk('warnings'))}</h3>
    ${groups.map(({ name, warnings }) => html `
        <section class="warnings">
          <h4>${text(name)}</h4>
          <ul>
            ${warnings.map(warningView)}
          </ul>
        </section>
      `)}
  `;
}
