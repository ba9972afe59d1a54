import { html, nothing } from 'lit';
import { checkInWords } from '../report/check.js';
import { reportItems } from '../report/items.js';
import { heading } from './heading.js';
import { placeLink } from './report-parts.js';
import { line, text } from './text.js';
import { sayCheck } from './words/report-check.js';
const labelOf = ({ model }, key) => reportItems(model.setting).find((item) => item.key === key)?.label ?? key;
const isIn = ({ model }, key) => model.entries.some(({ item }) => item.key === key);
/** The label, as a link where there is something to go to. */
const nameView = (options, key) => isIn(options, key)
    ? placeLink(options, options.idOf(key), labelOf(options, key))
    : html `<strong part="line">${text(labelOf(options, key))}</strong>`;
const itemView = (options, { key, duty, law, prompt, note }) => html `
  <li part="item">
    ${nameView(options, key)} ${note ? line(note) : nothing} ${line(prompt)}
    ${line(sayCheck(duty, { law }), 'line secondary')}
  </li>
`;
function itemsView(options, { items }, state) {
    const found = items.filter((item) => item.state === state);
    if (!found.length)
        return nothing;
    return html `
    ${heading(options.level + 1, 'report-name', sayCheck(state))}
    <ul part="list">
      ${found.map((item) => itemView(options, item))}
    </ul>
  `;
}
const warningView = (options, { message, key }) => html `
  <li part="item">${key ? nameView(options, key) : nothing} ${line(message)}</li>
`;
/** Those that need nothing, by name only. */
function restView(options, { items }, state, words) {
    const found = items.filter((item) => item.state === state);
    if (!found.length)
        return nothing;
    return html `
    <details part="details">
      <summary part="summary">${text(words)}</summary>
      <ul part="list">
        ${found.map(({ key, note }) => html `
            <li part="item">${nameView(options, key)} ${note ? line(note, 'line secondary') : nothing}</li>
          `)}
      </ul>
    </details>
  `;
}
const countOf = ({ items }, state) => items.filter((item) => item.state === state).length;
/** What a report has and lacks, for whoever writes it. Never shown to visitors; never says that it is right. */
export const reportCheckView = (options, check) => html `
  <div part="report-check screen-only">
    ${heading(options.level, 'report-name', sayCheck('title'))}
    <p part="paragraph secondary">${text(sayCheck('hidden'))}</p>
    ${checkInWords(check).map((words) => html `<p part="paragraph">${text(words)}</p>`)}
    ${itemsView(options, check, 'missing')} ${itemsView(options, check, 'thin')}
    ${check.warnings.length
    ? html `
            ${heading(options.level + 1, 'report-name', sayCheck('warnings'))}
            <ul part="list">
              ${check.warnings.map((warning) => warningView(options, warning))}
            </ul>
          `
    : nothing}
    ${restView(options, check, 'present', sayCheck('present', { n: countOf(check, 'present') }))}
    ${restView(options, check, 'not-required', sayCheck('notRequired', { n: countOf(check, 'not-required') }))}
  </div>
`;
