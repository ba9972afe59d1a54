import { html, nothing } from 'lit';
import { monthsBetween, isPast } from '../feed/dates.js';
import { phoneOf } from '../feed/contacts.js';
import { emailView, phoneView } from './contact.js';
import { dateInWords, monthInWords, YEAR_MONTHS } from './formats.js';
import { needWith } from './needs-in-words.js';
import { contentsView } from './report-contents-view.js';
import { partView, placeLink, sayIn } from './report-parts.js';
import { line, text } from './text.js';
/** When it was looked at last, and when it will be again. */
export function reviewedWords(options) {
    const { model, today } = options;
    const { reviewed, nextReview } = model;
    const isOld = reviewed && monthsBetween(reviewed, today) >= YEAR_MONTHS;
    return [
        ...(reviewed && reviewed <= today
            ? [sayIn(options, isOld ? 'reviewedOld' : 'reviewed', { date: monthInWords(reviewed) })]
            : []),
        ...(nextReview
            ? [sayIn(options, isPast(nextReview, today) ? 'nextPast' : 'next', { date: dateInWords(nextReview) })]
            : []),
    ];
}
const roleIn = (options, role) => role && /^sen[d]?co$/i.test(role.trim()) ? sayIn(options, 'senco') : role;
function contactView(options, { role, name, phone, email, checked }) {
    const what = roleIn(options, role);
    return html `
    <li part="report-contact">
      ${name ? html `<strong part="line">${text(name)}</strong>` : nothing} ${what ? line(what) : nothing}
      ${phone ? phoneView(phoneOf(phone)) : nothing} ${email ? emailView(email) : nothing}
      ${checked ? line(sayIn(options, 'checked', { date: monthInWords(checked) }), 'line secondary') : nothing}
    </li>
  `;
}
/** The items that a family needs before all others: worried, and not happy. */
const FIRST = { school: ['sir-2', 'sir-9'], college: ['col-2', 'col-20'] };
/** Whom to talk to, what to do if worried, and how to complain. */
function firstView(options) {
    const { model, idOf } = options;
    const [worried, unhappy] = model.audience === 'young-people' ? FIRST.college : FIRST.school;
    const has = (key) => model.entries.some(({ item }) => item.key === key);
    const links = [
        ...(has(worried) ? [placeLink(options, idOf(worried), sayIn(options, 'worried'))] : []),
        ...(has(unhappy) ? [placeLink(options, idOf(unhappy), sayIn(options, 'unhappy'))] : []),
    ];
    if (!model.contacts.length && !links.length)
        return nothing;
    return html `
    ${model.contacts.length
        ? html `<ul part="bare report-contacts">
            ${model.contacts.map((contact) => contactView(options, contact))}
          </ul>`
        : nothing}
    ${links.length
        ? html `<ul part="bare report-links">
            ${links.map((link) => html `<li part="report-link">${link}</li>`)}
          </ul>`
        : nothing}
  `;
}
const NO_LABELS = { needs: {} };
function glanceView(options) {
    const { model, send } = options;
    const needs = model.needs.map((need) => needWith(need, send?.labels ?? NO_LABELS).plain);
    const rows = [
        ...(needs.length ? [{ label: sayIn(options, 'needs'), value: needs }] : []),
        ...model.facts.map(({ label, value }) => ({ label, value: [value] })),
    ];
    if (!rows.length && !model.layers.length)
        return nothing;
    return html `
    ${rows.length
        ? html `<dl part="report-facts">
            ${rows.map(({ label, value }) => html `
                <div part="report-fact">
                  <dt part="report-label">${text(label)}</dt>
                  <dd part="report-value">
                    ${value.map((words) => html `<span part="line">${text(words)}</span>`)}
                  </dd>
                </div>
              `)}
          </dl>`
        : nothing}
    ${layersView(options)}
  `;
}
/** Support in layers, from what everybody has to what few need: each a step in from the one before. */
function layersView(options) {
    const { layers } = options.model;
    if (!layers.length)
        return nothing;
    return html `
    <p part="paragraph report-label">${text(sayIn(options, 'layers'))}</p>
    <ol part="bare report-layers">
      ${layers.map(({ name, text: words }) => html `
          <li part="report-layer"><strong part="line">${text(name)}</strong>${line(words)}</li>
        `)}
    </ol>
  `;
}
const pressView = (words, isOn, act) => html `<button part="button report-press" type="button" aria-pressed=${isOn ? 'true' : 'false'} @click=${act}>
    <span>${text(words)}</span>
  </button>`;
function toolsView(options, easy) {
    const { acts, isEasy, isLegal } = options;
    return html `
    <div part="report-tools screen-only" role="group" aria-label=${sayIn(options, 'tools')}>
      ${easy ? pressView(sayIn(options, 'easy'), isEasy, acts.easy) : nothing}
      ${pressView(sayIn(options, 'legal'), isLegal, acts.legal)}
      <button part="button report-press" type="button" @click=${acts.print}>
        <span>${text(sayIn(options, 'print'))}</span>
      </button>
    </div>
    <p part="hidden" role="status">
      ${easy ? html `<span>${text(isEasy ? sayIn(options, 'easyOn', { n: easy }) : sayIn(options, 'easyOff'))}</span>` : nothing}
    </p>
  `;
}
/**
 * What stands above a report: how old it is, whom to talk to, what it says at a glance, and what can be read in it.
 *
 * @param others places that are no item: the page's own, and ours at the end.
 * @param easy how many parts have an easy read.
 */
export function reportTopView(options, others, easy) {
    const reviewed = reviewedWords(options);
    return html `
    ${reviewed.length ? html `<p part="paragraph report-reviewed">${text(reviewed.join(' '))}</p>` : nothing}
    <div part="report-summary">
      ${partView(options, 'report-first', sayIn(options, 'first'), firstView(options))}
      ${partView(options, 'report-glance', sayIn(options, 'glance'), glanceView(options))}
    </div>
    ${toolsView(options, easy)}
    ${partView(options, 'report-index', sayIn(options, 'contents'), contentsView(options, others))}
  `;
}
