import { html, nothing } from 'lit';
import { sayIn } from './report-parts.js';
import { line, text } from './text.js';
const COLUMNS = ['what', 'when', 'who', 'pays', 'ask', 'campus'];
const cellOf = (options, row, column) => {
    if (column === 'when')
        return row.when ? sayIn(options, row.when) : sayIn(options, 'notSaid');
    return (column === 'campus' ? row.site : row[column]) ?? '';
};
/** One table, or a list of facts where there is little room. Roles are said: the narrow layout takes them away in some browsers. */
function healthTable(options, rows) {
    const columns = COLUMNS.filter((column) => column === 'when' || rows.some((row) => cellOf(options, row, column)));
    return html `
    <table part="health" role="table">
      <thead part="health-head" role="rowgroup">
        <tr part="health-heads" role="row">
          ${columns.map((column) => html `<th part="health-header" role="columnheader" scope="col">${text(sayIn(options, column))}</th>`)}
        </tr>
      </thead>
      <tbody part="health-body" role="rowgroup">
        ${rows.map((row) => html `
            <tr part="health-row" role="row">
              ${columns.map((column) => {
        // A row names a campus where it holds for that one only.
        const words = cellOf(options, row, column) || (column === 'campus' ? sayIn(options, 'everyCampus') : '');
        return column === 'what'
            ? html `<th part="health-cell health-what" role="rowheader" scope="row">${text(words)}</th>`
            : html `<td part="health-cell" role="cell">
                      ${words ? html `<span part="health-label">${text(sayIn(options, column))}</span>${line(words)}` : nothing}
                    </td>`;
    })}
            </tr>
          `)}
      </tbody>
    </table>
  `;
}
/** Therapy, nursing, care and medicines: lines of text, and a table by campus. */
export function healthView(options) {
    const { health } = options.model;
    const lines = health.filter((one) => typeof one === 'string');
    const rows = health.filter((one) => typeof one !== 'string');
    if (!health.length)
        return nothing;
    return html `
    ${lines.length
        ? html `<ul part="list">
            ${lines.map((words) => html `<li part="item">${text(words)}</li>`)}
          </ul>`
        : nothing}
    ${rows.length ? healthTable(options, rows) : nothing}
  `;
}
