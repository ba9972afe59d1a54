import { html, nothing, svg } from 'lit';
import { text } from '../../view/text.js';
import { sayFeedDesk, SEVERITY_NAMES, SEVERITY_NOTES } from '../../view/words/feed-desk.js';
import { buttonView, headingView, radiosView, saidView } from '../fields.js';
import { faultTotal, SEVERITIES } from './sentences.js';
import { FEW } from './state.js';
/** A full disc, a half one, an empty ring: told apart without colour. */
const MARKS = {
    error: svg `<circle cx="8" cy="8" r="7" fill="currentColor"></circle>`,
    warning: svg `<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"></circle><path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor"></path>`,
    note: svg `<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"></circle>`,
};
/** Where it is; and what is so and what to do, where that differs from place to place. */
const placeView = ({ where, message, mend }) => html `
  <li>
    ${message ? html `<p>${text(message)}</p>` : nothing}
    ${where ? html `<p class=${message ? 'quiet' : ''}>${text(where)}</p>` : nothing}
    ${mend ? mendView(mend) : nothing}
  </li>
`;
const mendView = (mend) => html `
  <p>
    <span class="small-label">${text(sayFeedDesk('how'))}</span>
    <span>${text(mend)}</span>
  </p>
`;
/** Where each of them is; of many the first, and more as they are asked for. */
function placesView(group, shown, id, acts) {
    const { places } = group;
    if (!places.some(({ where, message }) => where || message))
        return nothing;
    const rest = places.length - shown;
    return html `
    <ul class="places" id=${id} tabindex="-1">
      ${places.slice(0, shown).map(placeView)}
      ${rest > 0 ? html `<li class="rest">${text(sayFeedDesk('restOnPaper', { n: rest }))}</li>` : nothing}
    </ul>
    ${rest > 0
        ? html `<p>
            ${buttonView(sayFeedDesk('more', { n: rest > 200 ? 200 : rest }), () => acts.showMore(group.key, shown, id), 'small', sayFeedDesk('moreOf', { n: rest > 200 ? 200 : rest, what: group.message }))}
          </p>`
        : nothing}
  `;
}
const groupView = (group, id, { more }, acts) => html `
  <li class="item">
    <div class="item-name">
      <h5>${text(group.message)}</h5>
      ${group.count ? html `<p class="quiet">${text(group.count)}</p>` : nothing}
    </div>
    <div class="item-body">
      ${group.mend ? mendView(group.mend) : nothing} ${placesView(group, more[group.key] ?? FEW, id, acts)}
    </div>
  </li>
`;
const severityView = (severity, groups, state, acts) => groups.length
    ? html `
        <section class=${`group ${severity}`}>
          <h4>
            <span class="state">
              <svg class="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                ${MARKS[severity]}
              </svg>
              <span>${text(SEVERITY_NAMES[severity])}</span>
            </span>
          </h4>
          <p class="hint">${text(SEVERITY_NOTES[severity])}</p>
          <ul class="items">
            ${groups.map((group, index) => groupView(group, `faults-${severity}-${index}`, state, acts))}
          </ul>
        </section>
      `
    : nothing;
function filterView({ faults }, { severity }, acts) {
    const found = SEVERITIES.filter((one) => faults[one] > 0);
    if (found.length < 2)
        return nothing;
    return radiosView({
        id: 'severity',
        label: sayFeedDesk('filter'),
        value: severity,
        options: [
            ['all', sayFeedDesk('filterAll', { n: faultTotal(faults) })],
            ...found.map((one) => [one, sayFeedDesk('filterOf', { name: SEVERITY_NAMES[one], n: faults[one] })]),
        ],
        choose: acts.chooseSeverity,
    });
}
const listView = (list) => list
    ? html `<div class="field">
        <label class="label" for="list-box">${text(sayFeedDesk('listBox'))}</label>
        <textarea id="list-box" class="code" rows="8" readonly spellcheck="false" .value=${list}></textarea>
      </div>`
    : nothing;
/** What to mend, worst first: each with where it is and what to do. */
export function faultsView(state, model, acts) {
    const { severity } = state;
    const isFound = severity === 'all' || model.faults[severity] > 0;
    const wanted = model.groups.filter((group) => !isFound || severity === 'all' || group.severity === severity);
    const groups = wanted.slice(0, state.kinds);
    const rest = wanted.length - groups.length;
    if (!faultTotal(model.faults))
        return html `${headingView('mend', sayFeedDesk('mend'))}
      <p>${text(sayFeedDesk('faultsNone'))}</p>`;
    return html `
    ${headingView('mend', sayFeedDesk('mend'))}
    <p>${text(sayFeedDesk(model.taken.length ? 'mendLead' : 'mendLeadFeed'))}</p>
    <p class="acts">
      ${buttonView(sayFeedDesk('saveList'), () => void acts.out.saveList())}
      ${buttonView(sayFeedDesk('copyList'), () => void acts.out.copyList())}
      ${buttonView(sayFeedDesk('print'), acts.out.print)}
    </p>
    ${saidView(state.said?.step === 'read' ? state.said.words : undefined)} ${listView(state.list)}
    <div class="filter">${filterView(model, state, acts)}</div>
    ${SEVERITIES.map((one) => severityView(one, groups.filter((group) => group.severity === one), state, acts))}
    ${rest > 0
        ? html `<p class="acts">${buttonView(sayFeedDesk('moreKinds', { n: rest }), acts.showMoreKinds)}</p>`
        : nothing}
  `;
}
