import { html, nothing } from 'lit';
import { text } from '../view/text.js';
import { sayDesk, TAKEN_BY } from '../view/words/desk.js';
import { buttonView, headingView, selectView } from './fields.js';
const isChosen = ({ state, index }) => Object.hasOwn(state.taken, index);
/** Why it was taken so, and what else it only touches on. */
function reasonView(row) {
    const { heading, items } = row;
    const touched = items.filter(({ key }) => heading.prompts.includes(key) && !heading.keys.includes(key));
    const names = touched.map(({ label }) => label).join('; ');
    return html `
    <p class="hint">${text(TAKEN_BY[isChosen(row) ? 'you' : heading.by])}</p>
    ${names && !isChosen(row) ? html `<p class="hint">${text(sayDesk('asksToo', { items: names }))}</p>` : nothing}
  `;
}
/** A list for each item it answers, and one more where another is being chosen. */
function choicesView(row) {
    const { heading, index, state, items, acts } = row;
    const { keys } = heading;
    const isAsking = state.asking.includes(index) && keys.length > 0;
    const places = keys.length ? [...keys, ...(isAsking ? [''] : [])] : [''];
    const labels = items.map(({ key, label }) => [key, label]);
    return html `
    ${places.map((key, place) => selectView({
        id: `heading-${index}-${place}`,
        label: sayDesk(place ? 'alsoOf' : 'takenForOf', { heading: heading.text }),
        value: key,
        options: [['', sayDesk(place || keys.length > 1 ? 'noOther' : 'notPart')], ...labels],
        choose: (next) => acts.take(index, keys, place, next),
    }, true))}
    ${keys.length && !isAsking
        ? buttonView(sayDesk('also'), () => acts.askAnother(index, keys.length), 'small', sayDesk('alsoFor', { heading: heading.text }))
        : nothing}
  `;
}
const rowView = (row) => html `
  <tr role="row">
    <th role="rowheader" scope="row">
      <span>${text(row.heading.text)}</span>
    </th>
    <td role="cell">${choicesView(row)} ${reasonView(row)}</td>
  </tr>
`;
/** The author's headings, each beside what it was taken for, to be put right. */
export function headingsView(headings, state, items, acts) {
    if (!headings.length)
        return html `${headingView('headings', sayDesk('headings'))}
      <p>${text(sayDesk('noHeadings'))}</p>`;
    return html `
    ${headingView('headings', sayDesk('headings'))}
    <p>${text(sayDesk('headingsLead'))}</p>
    <table role="table" class="headings" aria-labelledby="headings">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${text(sayDesk('yourHeading'))}</th>
          <th role="columnheader" scope="col">${text(sayDesk('takenFor'))}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${headings.map((heading, index) => rowView({ heading, index, state, items, acts }))}
      </tbody>
    </table>
    ${Object.keys(state.taken).length
        ? html `<p class="acts">${buttonView(sayDesk('undo'), () => acts.undoTaken())}</p>`
        : nothing}
  `;
}
