import { html, nothing } from 'lit';
import { publisherOf } from '../feed/publisher.js';
import { linkView } from './contact.js';
import { costLines } from './fees.js';
import { heading } from './heading.js';
import { careOf, gettingInOf, transportOf } from './service-access.js';
import { contactsView } from './service-contacts-view.js';
import { agesOf, checkedOf, cutAtWord, firstNeeded, needsOf, oneSentence, residentsOf, statusOf, waitOf, } from './service-facts.js';
import { timeInWords, timesOf } from './service-times.js';
import { whereOf } from './service-where.js';
import { line, text } from './text.js';
import { sayCompare } from './words/compare.js';
import { sayService } from './words/services.js';
import { yearsInWords } from './years.js';
/** As many as can be told apart side by side, and print on one page. */
export const MOST_COMPARED = 3;
/** Lines of one fact: the rest is counted, and stands in the details. */
const MOST_LINES = 6;
const LONG = 240;
/** A few lines, and how many more there are. */
const few = (lines) => {
    const rest = lines.length - MOST_LINES;
    return rest > 1 ? [...lines.slice(0, MOST_LINES), sayService('more', { n: rest })] : lines;
};
/** The first that is said, in one sentence. */
const sentence = (...all) => all.map(oneSentence).find(Boolean) ?? '';
/** Needs on one line, the council's own words first. */
function needsSaid(service, feed) {
    const { needs_text: own = '' } = service.send;
    const needs = needsOf(service, feed).map(({ plain }) => plain);
    return few([...new Set([own, ...needs])].filter(Boolean)).join('; ');
}
const timesSaid = (service, today, audience) => {
    const times = timesOf(service, today);
    return times.length
        ? times.map(({ when, note }) => (note ? sayService('accessNote', { answer: when, note }) : when))
        : service.send.times.map((time) => timeInWords(time, audience));
};
/** Every fact that may help to choose, in the order families ask. */
function factsOf({ feed, today, audience }) {
    const titled = (key, said) => ({
        name: sayService(key, {}, audience),
        said,
    });
    return [
        titled('about', ({ description }) => [sentence(description)]),
        titled('for', (service) => [
            ...agesOf(service),
            yearsInWords(service.send.year_groups),
            needsSaid(service, feed),
            residentsOf(service, feed),
            sentence(service.eligibility_description),
        ]),
        titled('first', (service) => firstNeeded(service, audience)),
        titled('wait', (service) => [waitOf(service)]),
        titled('when', (service) => few(timesSaid(service, today, audience))),
        titled('cost', (service) => few(costLines(service, today))),
        titled('where', whereOf),
        titled('transport', (service) => [transportOf(service)]),
        { name: sayCompare('care'), said: (service) => [careOf(service)] },
        titled('access', gettingInOf),
        titled('before', ({ send }) => [send.before_you_go ?? '']),
        titled('ask', ({ application_process, send: { apply } }) => [
            sentence(application_process, apply?.text),
            apply?.url ? linkView(apply.url, sayService('apply')) : '',
        ]),
        titled('touch', (service) => [contactsView(service, 1) ?? '']),
        { name: sayCompare('checked'), said: (service) => [checkedOf(service, today)] },
    ];
}
function headView(service, { feed, stepOf, onRemove }) {
    const { name, alert } = service;
    const { href, onClick } = stepOf(service);
    const said = [statusOf(service), alert].filter(Boolean).join(' ');
    const council = feed.send.merged ? publisherOf(feed, service)?.name : undefined;
    return html `
    <th part="compare-cell compare-name" role="columnheader" scope="col" abbr=${name}>
      <a part="link alone" href=${href} @click=${onClick}>${text(name)}</a>
      ${council ? line(sayService('from', { council }), 'line secondary') : nothing}
      ${said ? line(said, 'line secondary') : nothing}
      <button part="button" type="button" @click=${() => onRemove(service)}>
        <span>${text(sayCompare('remove'))}</span
        ><span part="hidden">${text(sayCompare('removeOf', { name }))}</span>
      </button>
    </th>
  `;
}
/** Which one it is of is said beside each fact, for where there is no room for columns. */
const cellView = ({ name }, said) => html `
  <td part="compare-cell" role="cell">
    <span part="compare-of" aria-hidden="true">${text(name)}</span>
    <div part="compare-said">
      ${said.length
    ? said.map((one) => (typeof one === 'string' ? line(cutAtWord(one, LONG)) : one))
    : line(sayCompare('unsaid'), 'line secondary unsaid')}
    </div>
  </td>
`;
function rowView(name, cells, part = 'compare-row') {
    return html `
    <tr part=${part} role="row">
      <th part="compare-cell compare-fact" role="rowheader" scope="row">${text(name)}</th>
      ${cells}
    </tr>
  `;
}
/**
 * Two or three services side by side, for choosing between them and for taking to a review: a row for each fact, those
 * that none of them says left out. Printed, its last row is for a family's own notes. Roles are stated because the narrow
 * layout changes `display`.
 */
export function compareView(services, options) {
    const { id, audience, headingLevel } = options;
    const shown = services.slice(0, MOST_COMPARED);
    const rows = factsOf(options).map(({ name, said }) => ({
        name,
        cells: shown.map((service) => said(service).filter((one) => one !== '')),
    }));
    return html `
    <div part="compare" id="${id}-compare">
      ${heading(headingLevel, 'heading', sayCompare('title'))}
      <table part="compare-table" role="table">
        <caption part="table-name">
          <span part="hidden">${text(sayCompare('caption'))}</span>
        </caption>
        <thead part="compare-group" role="rowgroup">
          <tr part="compare-heads" role="row">
            <th part="compare-cell compare-corner" role="columnheader" scope="col">
              <span part="hidden">${text(sayCompare('corner'))}</span>
            </th>
            ${shown.map((service) => headView(service, options))}
          </tr>
        </thead>
        <tbody part="compare-group" role="rowgroup">
          ${rows
        .filter(({ cells }) => cells.some((said) => said.length))
        .map(({ name, cells }) => rowView(name, shown.map((service, index) => cellView(service, cells[index] ?? []))))}
          ${rowView(sayCompare('notes', {}, audience), shown.map(() => html `<td part="compare-cell" role="cell"></td>`), 'compare-notes')}
        </tbody>
      </table>
    </div>
  `;
}
