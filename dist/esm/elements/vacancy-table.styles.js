import { css } from 'lit';
import { foldedTable, openTable, shaped } from '../view/reset.styles.js';
const TABLE = {
    table: 'table',
    groups: 'body',
    head: 'head',
    rows: 'row head-row',
    cells: 'setting cell header',
};
/**
 * One template, three layouts by the room there is: a list of settings with the facts of each; from 40 em its facts
 * in columns; from 72 em a table.
 */
export const vacancyTableStyles = css `
  ${shaped('table head head-row header body row setting cell name picture coming')}
  ${foldedTable(TABLE)}
  [data-local-offer-view] [part~='row'] {
    border-top: 1px solid var(--_line);
    padding: 1em 0;
    scroll-margin-top: 1em;
  }
  [data-local-offer-view] [part~='row']:target {
    background: var(--_faint);
  }
  :is([data-local-offer-view], #_) [part~='sort'] {
    display: none;
  }
  [data-local-offer-view] [part~='name'] {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.3;
  }
  :is([data-local-offer-view], #_) [part~='label'] {
    display: block;
    unicode-bidi: plaintext;
  }
  [data-local-offer-view] [part~='cell'] {
    padding: 0.375em 0 0;
  }
  [data-local-offer-view] :is([part~='label'], [part~='places'] [part~='paragraph']) {
    font-size: 0.875em;
  }
  [data-local-offer-view] :is([part~='vacancies'], [part~='opening']) [part~='figure'] {
    font-weight: 600;
  }
  [data-local-offer-view] [part~='need'] {
    margin: 0 0 0.25em;
  }
  [data-local-offer-view] [part~='coming'] {
    border-top: 1px solid var(--_line);
    padding: 1em 0;
  }
  [data-local-offer-view] [part~='line'][part~='message'] {
    margin: 0.25em 0;
  }
  :is([data-local-offer-view], #_) [part~='picture'] {
    width: 7.5em;
    max-width: 100%;
    margin: 0.25em 0;
  }
  [data-local-offer-view] [part~='picture']:dir(rtl) {
    transform: scaleX(-1);
  }
  [data-local-offer-view] :is([part~='tick'], [part~='hatch']) {
    fill: none;
    stroke: currentColor;
    stroke-width: 1;
  }
  [data-local-offer-view] [part~='filled'] {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  @media (forced-colors: active) {
    [data-local-offer-view] [part~='filled'] {
      fill: CanvasText;
      stroke: CanvasText;
    }
  }
  @container local-offer-view (min-width: 16em) {
    :is([data-local-offer-view], #_) [part~='cell'] {
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
      gap: 0 0.75em;
      align-items: baseline;
    }
  }
  @container local-offer-view (min-width: 40em) {
    :is([data-local-offer-view], #_) [part~='row'] {
      display: grid;
      grid-template: repeat(3, auto) 1fr / repeat(6, minmax(0, 1fr));
      grid-auto-flow: dense;
      gap: 0.5em 1em;
    }
    :is([data-local-offer-view], #_) [part~='cell'] {
      display: block;
    }
    :is([data-local-offer-view], #_) [part~='setting'] {
      grid-column: 1 / -1;
    }
    :is([data-local-offer-view], #_) :is([part~='needs'], [part~='vacancies'], [part~='ask']) {
      grid-column: span 3;
    }
    :is([data-local-offer-view], #_) [part~='vacancies'] {
      grid-row: span 2;
    }
    :is([data-local-offer-view], #_) [part~='plan'] {
      grid-column: span 2;
    }
  }
  @container local-offer-view (min-width: 48em) {
    :is([data-local-offer-view], #_) [part~='row'] {
      grid-template: auto auto 1fr / 12em repeat(6, minmax(0, 1fr));
    }
    :is([data-local-offer-view], #_) [part~='setting'] {
      grid-area: 1 / 1 / span 4;
    }
  }
  @container local-offer-view (min-width: 64em) {
    ${openTable(TABLE)}
    :is([data-local-offer-view], #_) :is([part~='label'], [part~='narrow'], [part~='narrow-field']) {
      display: none;
    }
    [data-local-offer-view] :is([part~='setting'], [part~='cell'], [part~='header']) {
      border-top: 1px solid var(--_line);
      padding: 0.75em 0;
      padding-inline-end: 0.75em;
    }
    [data-local-offer-view] [part~='header'] {
      border-top: 0;
      border-bottom: 2px solid var(--_strong-line);
      padding-block: 0.25em;
      vertical-align: bottom;
      font-weight: 600;
    }
    :is([data-local-offer-view], #_) [part~='sort'] {
      display: inline-block;
      margin: 0;
      border: 0;
      min-height: 24px;
      padding: 0;
      background: none;
      color: inherit;
      font: inherit;
      letter-spacing: inherit;
      text-align: inherit;
      text-transform: inherit;
      unicode-bidi: plaintext;
      cursor: pointer;
    }
    [data-local-offer-view] [part~='sort']:hover {
      text-decoration: underline;
    }
    [data-local-offer-view] [part~='sort']::after {
      content: ' \\21c5';
      content: ' \\21c5' / '';
      font-size: 0.875em;
      font-weight: normal;
    }
    [data-local-offer-view] [part~='ascending']::after {
      content: ' \\2191';
      content: ' \\2191' / '';
      font-weight: inherit;
    }
    [data-local-offer-view] [part~='descending']::after {
      content: ' \\2193';
      content: ' \\2193' / '';
      font-weight: inherit;
    }
    [data-local-offer-view] [part~='name'] {
      font-size: 1.0625em;
    }
    :is([data-local-offer-view], #_) [part~='header'] {
      box-sizing: border-box;
      width: 14.5%;
    }
    :is([data-local-offer-view], #_) [part~='header']:is([part~='pupils'], [part~='topUp']) {
      width: 8.5%;
    }
    :is([data-local-offer-view], #_) [part~='header']:is([part~='ages'], [part~='places'], [part~='plan']) {
      width: 9%;
    }
    :is([data-local-offer-view], #_) [part~='header'][part~='ask'] {
      width: auto;
    }
  }
  @media print {
    [data-local-offer-view] [part~='row'] {
      break-inside: avoid;
    }
  }
`;
