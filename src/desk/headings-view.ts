import { html, nothing, type TemplateResult } from 'lit';
import type { HeadingTaken, ReportItem } from '../report/index.js';
import { text } from '../view/text.js';
import { sayDesk, TAKEN_BY } from '../view/words/desk.js';
import type { DeskActs } from './desk-acts.js';
import type { DeskState } from './desk-state.js';
import { buttonView, headingView, type Option, type Part, selectView } from './fields.js';

interface Row {
  readonly heading: HeadingTaken;
  readonly index: number;
  readonly state: DeskState;
  readonly items: readonly ReportItem[];
  readonly acts: DeskActs;
}

const isChosen = ({ state, index }: Row): boolean => Object.hasOwn(state.taken, index);

/** Why it was taken so, and what else it only touches on. */
function reasonView(row: Row): TemplateResult {
  const { heading, items } = row;
  const touched = items.filter(({ key }) => heading.prompts.includes(key) && !heading.keys.includes(key));
  const names = touched.map(({ label }) => label).join('; ');
  return html`
    <p class="hint">${text(TAKEN_BY[isChosen(row) ? 'you' : heading.by])}</p>
    ${names && !isChosen(row) ? html`<p class="hint">${text(sayDesk('asksToo', { items: names }))}</p>` : nothing}
  `;
}

/** A list for each item it answers, and one more where another is being chosen. */
function choicesView(row: Row): TemplateResult {
  const { heading, index, state, items, acts } = row;
  const { keys } = heading;
  const isAsking = state.asking.includes(index) && keys.length > 0;
  const places = keys.length ? [...keys, ...(isAsking ? [''] : [])] : [''];
  const labels = items.map(({ key, label }): Option => [key, label]);
  return html`
    ${places.map((key, place) =>
      selectView(
        {
          id: `heading-${index}-${place}`,
          label: sayDesk(place ? 'alsoOf' : 'takenForOf', { heading: heading.text }),
          value: key,
          options: [['', sayDesk(place || keys.length > 1 ? 'noOther' : 'notPart')], ...labels],
          choose: (next) => acts.take(index, keys, place, next),
        },
        true,
      ),
    )}
    ${
      keys.length && !isAsking
        ? buttonView(
            sayDesk('also'),
            () => acts.askAnother(index, keys.length),
            'small',
            sayDesk('alsoFor', { heading: heading.text }),
          )
        : nothing
    }
  `;
}

const rowView = (row: Row): TemplateResult => html`
  <tr role="row">
    <th role="rowheader" scope="row">
      <span>${text(row.heading.text)}</span>
    </th>
    <td role="cell">${choicesView(row)} ${reasonView(row)}</td>
  </tr>
`;

/** The author's headings, each beside what it was taken for, to be put right. */
export function headingsView(
  headings: readonly HeadingTaken[],
  state: DeskState,
  items: readonly ReportItem[],
  acts: DeskActs,
): Part {
  if (!headings.length)
    return html`${headingView('headings', sayDesk('headings'))}
      <p>${text(sayDesk('noHeadings'))}</p>`;
  return html`
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
    ${
      Object.keys(state.taken).length
        ? html`<p class="acts">${buttonView(sayDesk('undo'), () => acts.undoTaken())}</p>`
        : nothing
    }
  `;
}
