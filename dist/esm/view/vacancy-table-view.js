import { html, nothing } from 'lit';
import { emailView, linkView, phoneView, publisherView } from './contact.js';
import { checkedInWords } from './formats.js';
import { placesPicture } from './places-picture.js';
import { richText } from './rich-text.js';
import { line, text } from './text.js';
import { SORTS } from './vacancy-choices.js';
import {} from './vacancy-rows.js';
import { needInWords } from './needs-in-words.js';
import { agesInWords, figureInWords, freshnessInWords, kindInWords, lineVacancies, mayBePromised, planInWords, plannedInWords, topUpInWords, } from './vacancy-words.js';
import { HOW_DECIDED, sayPlaces } from './words/places.js';
import { say } from './words/shared.js';
export const COLUMNS = [...SORTS, 'ask', 'topUp'];
/** A line for each phase, named where there are several. */
export const eachLine = (row, show) => row.lines.map((one) => html `<span part="line">${one.phase ? line(`${one.phase}: `, 'phase') : nothing}${show(one)}</span>`);
const figures = (row, noun, pick) => row.lines.length
    ? eachLine(row, (one) => line(figureInWords(pick(one), noun), 'figure'))
    : line(sayPlaces('notSaid'));
function placeView({ type, masked, postcode, lines }) {
    if (type === 'virtual')
        return line(say('online'), 'secondary');
    const words = masked && postcode ? say('areaOnly', { area: postcode.split(' ')[0] ?? '' }) : lines.join(', ');
    return words ? line(words, 'secondary') : nothing;
}
const statusWord = ({ status }) => /^(active|inactive)$/.test(status)
    ? ''
    : status === 'temporarily closed'
        ? sayPlaces('closed')
        : sayPlaces('statusWord', { word: status });
export function settingCell(row, { feed, today }) {
    const { name, url, organization, locations, send, alert, assured_date } = row.service;
    const page = url ?? organization?.website;
    const status = statusWord(row.service);
    const owner = organization?.name;
    const areas = send.localities.join(', ');
    return html `
    <span part="name">${page ? linkView(page, name) : text(name)}</span>
    ${status ? line(status, 'tag') : nothing} ${row.kindLabel ? line(kindInWords(row), 'secondary') : nothing}
    ${owner && !name.includes(owner) && owner !== feed.send.publisher?.name ? line(owner, 'secondary') : nothing}
    ${locations.map(placeView)} ${areas ? line(areas, 'secondary') : nothing}
    ${alert ? line(alert, 'line message') : nothing}
    ${assured_date ? line(checkedInWords(assured_date, today), 'secondary') : nothing}
  `;
}
export const hasNeeds = ({ service: { send } }) => Boolean(send.needs_text || send.needs.length || send.conditions.length);
export function needsCell(row, { feed }) {
    const { send } = row.service;
    const needs = send.needs.map((need) => needInWords(need, feed));
    const own = send.needs_text;
    const isTold = own && !needs.some(({ plain, official }) => own === plain || official?.startsWith(`${own}:`));
    if (!hasNeeds(row))
        return line(sayPlaces('notSaidAsk'));
    return html `
    ${isTold ? line(own, 'own-words') : nothing}
    ${needs.map(({ plain, official }) => html `<span part="need">${line(plain, 'plain')}${official ? line(official, 'secondary') : nothing}</span>`)}
    ${send.conditions.map((condition) => line(condition))}
  `;
}
const placesCell = (row, { today }) => [
    html `${figures(row, 'places', ({ total }) => total)}`,
    ...row.lines.flatMap(({ planned }) => planned.map((change) => line(plannedInWords(change, today), 'secondary'))),
    html `${row.service.send.places_note ? richText(row.service.send.places_note) : nothing}`,
];
function vacanciesCell(row, { today }) {
    const dates = new Set(row.lines.map((one) => freshnessInWords(one, today)));
    const oneDate = dates.size === 1;
    return [
        html `${row.lines.length ? nothing : line(sayPlaces(row.kind === 'inclusion-support-base' ? 'notFixed' : 'unknown'))}`,
        html `${eachLine(row, (one) => html `
        ${line(lineVacancies(row, one), 'figure')} ${placesPicture(one)}
        ${oneDate ? nothing : line(freshnessInWords(one, today), 'secondary')}
        ${one.note ? line(one.note, 'secondary') : nothing}
      `)}`,
        html `${mayBePromised(row) ? line(sayPlaces('promised'), 'figure line') : nothing}`,
        html `${oneDate ? [...dates].map((words) => line(words, 'secondary')) : nothing}`,
    ];
}
/** How a place here is decided, where that is not the usual way. The publisher's words for a kind stand below the table. */
function decidedHere({ kind, service }, { send }) {
    if (service.send.how_decided)
        return richText(service.send.how_decided);
    const usual = usualText(kind);
    const isTold = send.how_places_are_decided[kind] ?? send.how_places_are_decided['*'];
    return usual === 'most' || isTold ? nothing : HOW_DECIDED[usual].map((words) => line(words));
}
function askCell(row, { feed }) {
    const { phones, email, send, application_process, contacts } = row.service;
    const { contact } = feed.send;
    const emails = [...new Set([email, ...contacts.map((one) => one.email)])].flatMap((one) => one ?? []);
    const hasOwn = phones.length > 0 || emails.length > 0 || send.apply || application_process;
    const others = contact ? publisherView(contact) : line(sayPlaces('noContact'));
    return html `
    ${decidedHere(row, feed)} ${send.apply?.text ? richText(send.apply.text) : nothing}
    ${application_process ? richText(application_process) : nothing}
    ${send.apply?.url ? linkView(send.apply.url, sayPlaces('howToAsk')) : nothing} ${phones.map(phoneView)}
    ${emails.map(emailView)} ${hasOwn ? nothing : others}
  `;
}
/** Which of our own texts on how places are decided fits a kind. */
export const usualText = (kind) => kind === 'alternative-provision' ? kind : kind === 'independent-special-school' ? 'independent' : 'most';
const CELLS = {
    setting: settingCell,
    needs: needsCell,
    ages: ({ service }) => line(agesInWords(service)),
    places: placesCell,
    pupils: (row) => figures(row, 'pupils', ({ on_roll }) => on_roll),
    vacancies: vacanciesCell,
    plan: ({ service }) => line(planInWords(service)),
    ask: askCell,
    topUp: ({ service }) => line(topUpInWords(service)),
};
function headerCell(column, { sort, onSort }) {
    const words = sayPlaces(column);
    if (column === 'ask' || column === 'topUp' || !onSort)
        return html `<th part="header ${column}" role="columnheader" scope="col">${text(words)}</th>`;
    const isSorted = sort.replace('-', '') === column;
    const direction = !isSorted ? 'none' : sort.startsWith('-') ? 'descending' : 'ascending';
    const next = direction === 'none' ? column : direction === 'ascending' ? `-${column}` : '';
    return html `
    <th part="header ${column}" role="columnheader" scope="col" aria-sort=${direction}>
      <button part="sort ${direction}" type="button" @click=${() => onSort(next)}>${text(words)}</button>
      <span part="narrow">${text(words)}</span>
    </th>
  `;
}
function rowView(row, options) {
    const [first, ...others] = options.columns;
    return html `
    <tr part="row" role="row" id=${options.rowId(row)}>
      <th part="setting" role="rowheader" scope="row" abbr=${row.service.name}>
        ${first ? CELLS[first](row, options) : nothing}
      </th>
      ${others.map((column) => html `
          <td part="cell ${column}" role="cell">
            <span part="label" aria-hidden="true">${text(sayPlaces(column))}</span>
            <div part="value">${CELLS[column](row, options)}</div>
          </td>
        `)}
    </tr>
  `;
}
/**
 * A real table at every width: where there is room it looks like one, else it reads as a list of settings. Roles are
 * stated because the narrow layout changes `display`.
 */
export const tableView = (rows, options) => html `
  <table part="table" role="table">
    <caption part="hidden">
      ${text(sayPlaces('caption'))}
    </caption>
    <thead part="head" role="rowgroup">
      <tr part="head-row" role="row">
        ${options.columns.map((column) => headerCell(column, options))}
      </tr>
    </thead>
    <tbody part="body" role="rowgroup">
      ${rows.map((row) => rowView(row, options))}
    </tbody>
  </table>
`;
