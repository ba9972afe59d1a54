import { html } from 'lit';
import { feesOf } from './fees.js';
import { costsOf } from './service-facts.js';
import { line, text } from './text.js';
import { sayService } from './words/services.js';
const header = (key) => html `<th part="fee-head" role="columnheader" scope="col">${text(sayService(key))}</th>`;
/** Beside each price, where there is no room for the headings, the rate it is. */
const cell = (key, price) => html `
  <td part="fee" role="cell">
    <span part="fee-label" aria-hidden="true">${text(sayService(key))}</span>
    ${price ? line(price) : line(sayService('feeUnsaid'), 'line secondary')}
  </td>
`;
const rowView = ({ session, standard, reduced }) => html `
  <tr part="fee-row" role="row">
    <th part="fee-name" role="rowheader" scope="row">${text(session || sayService('price'))}</th>
    ${cell('standard', standard)} ${cell('reduced', reduced)}
  </tr>
`;
/**
 * What it costs: sessions with their standard and reduced rates as a table, where the feed has such, then all else that is
 * said of the cost, a line each. Roles are stated because the narrow layout changes `display`.
 */
export function feesView(service, today) {
    const fees = feesOf(service, today);
    const rest = costsOf(service, today, fees?.told).map((words) => line(words));
    if (!fees)
        return rest;
    return [
        html `
      <div part="fees">
        <table part="fee-table" role="table">
          <caption part="table-name">
            <span part="hidden">${text(sayService('feesOf'))}</span>
          </caption>
          <thead part="fee-group fee-heads" role="rowgroup">
            <tr part="fee-row" role="row">
              ${header('session')} ${header('standard')} ${header('reduced')}
            </tr>
          </thead>
          <tbody part="fee-group" role="rowgroup">
            ${fees.rows.map(rowView)}
          </tbody>
        </table>
      </div>
    `,
        ...rest,
    ];
}
