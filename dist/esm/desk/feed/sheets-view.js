import { html, nothing } from 'lit';
import { text } from '../../view/text.js';
import { sayFeedDesk } from '../../view/words/feed-desk.js';
import { buttonView, headingView, selectView } from '../fields.js';
import { columnsOf, isMapped } from './state.js';
function columnNote({ sheet, column, state }) {
    const isChosen = Object.hasOwn(columnsOf(state, sheet.name), column.heading);
    if (isChosen)
        return html `<p class="hint">${text(sayFeedDesk('columnChosen'))}</p>`;
    return column.field ? nothing : html `<p class="hint warned">${text(sayFeedDesk('columnUnread'))}</p>`;
}
const columnView = (row) => html `
  <tr role="row">
    <th role="rowheader" scope="row"><span>${text(row.column.heading)}</span></th>
    <td role="cell">
      ${selectView({
    id: row.id,
    label: sayFeedDesk('columnOf', { heading: row.column.heading }),
    value: row.column.field,
    options: row.options,
    choose: (field) => void row.acts.chooseColumn(row.sheet.name, row.column.heading, field || 'ignore'),
}, true)}
      ${columnNote(row)}
    </td>
  </tr>
`;
const kindOf = ({ kinds }, { kind }) => kinds.find(({ key }) => key === kind);
function columnsView(sheet, id, { state, model, acts }) {
    const { columns } = sheet;
    const kind = kindOf(model, sheet);
    if (!kind)
        return nothing;
    if (!columns.length)
        return html `<p>${text(sayFeedDesk('noColumns'))}</p>`;
    const options = [['', sayFeedDesk('columnNone')], ...kind.columns];
    return html `
    <table role="table" class="headings" aria-labelledby=${`${id}-name`}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${text(sayFeedDesk('columnHeading'))}</th>
          <th role="columnheader" scope="col">${text(sayFeedDesk('columnTaken'))}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${columns.map((column, index) => columnView({ sheet, column, id: `${id}-${index}`, state, acts, options }))}
      </tbody>
    </table>
  `;
}
const kindWords = (sheet, model) => sheet.kind === 'ignore'
    ? sayFeedDesk('leaveSheet')
    : (kindOf(model, sheet)?.title ?? sayFeedDesk('sheetUnknown'));
/** Has it something that somebody should put right, or is putting right? */
function isOpen({ name, kind, columns }, { mapping }) {
    const isTouched = Object.hasOwn(mapping.sheets, name) || Object.hasOwn(mapping.columnsOf, name);
    return isTouched || !kind || (kind !== 'ignore' && !columns.some(({ field }) => field));
}
function sheetView(sheet, index, { state, model, acts }) {
    const { name, kind, rows } = sheet;
    const id = `sheet-${index}`;
    const options = [
        ...(kind ? [] : [['', sayFeedDesk('chooseKind')]]),
        ...model.kinds.map(({ key, title }) => [key, title]),
        ['ignore', sayFeedDesk('leaveSheet')],
    ];
    const unread = unreadWords(sheet);
    return html `
    <details ?open=${isOpen(sheet, state)}>
      <summary id=${`${id}-name`}>
        ${text(sayFeedDesk('sheetSummary', { name, kind: kindWords(sheet, model), n: rows }))}
      </summary>
      ${unread ? html `<p class="hint">${text(unread)}</p>` : nothing}
      ${selectView({
        id: `${id}-kind`,
        label: sayFeedDesk('sheetKind', { name }),
        value: kind,
        options,
        choose: (next) => {
            if (next)
                void acts.chooseKind(name, next);
        },
    })}
      ${columnsView(sheet, id, { state, model, acts })}
    </details>
  `;
}
/** How many columns were not known, said before anybody looks through them. */
function unreadWords({ kind, columns: all }) {
    const n = kind && kind !== 'ignore' ? all.filter(({ field }) => !field).length : 0;
    return n ? sayFeedDesk('columnsUnread', { n }) : '';
}
/** Every sheet beside what it was taken for, and its columns beside theirs, to be put right. */
export const sheetsView = (state, model, acts) => model.taken.length
    ? html `
        ${headingView('sheets', sayFeedDesk('sheets'))}
        <p>${text(sayFeedDesk('sheetsLead'))}</p>
        ${model.taken.map((sheet, index) => sheetView(sheet, index, { state, model, acts }))}
        ${isMapped(state)
        ? html `<p class="acts">${buttonView(sayFeedDesk('undo'), () => void acts.undoMapping())}</p>`
        : nothing}
      `
    : nothing;
