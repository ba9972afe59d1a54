import { html, nothing } from 'lit';
import { heading } from './heading.js';
import { openingInWords } from './opening.js';
import { line } from './text.js';
import { eachLine, hasNeeds, needsCell, settingCell } from './vacancy-table-view.js';
import { agesInWords, figureInWords } from './vacancy-words.js';
import { sayPlaces } from './words/places.js';
const hasAges = ({ service: { ages, send } }) => ages.length > 0 || send.year_groups.length > 0;
/** Bare numbers need the word before them; "Primary" does not. */
const agesLine = (row) => html `<span part="line"
    >${row.service.ages.length ? line(sayPlaces('ages'), 'phase') : nothing}
    ${line(agesInWords(row.service), 'phase')}</span
  >`;
/** Settings that are not open yet: what is known, and nothing counted. */
export const openingView = (rows, options, level) => html `
  ${heading(level, 'heading', sayPlaces('opening'))}
  <ul part="list bare opening">
    ${rows.map((row) => html `
        <li part="coming" id=${options.rowId(row)}>
          ${settingCell(row, options)}
          ${line(openingInWords(row.service, options.today) || sayPlaces('openingNone'), 'line figure')}
          ${hasNeeds(row) ? needsCell(row, options) : nothing} ${hasAges(row) ? agesLine(row) : nothing}
          ${eachLine(row, ({ total }) => (total.kind === 'unknown' ? line('') : line(figureInWords(total, 'places'))))}
        </li>
      `)}
  </ul>
`;
