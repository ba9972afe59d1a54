import { css } from 'lit';
import { foldedTable, openTable, shaped } from './reset.styles.js';
const HEALTH = {
    table: 'health',
    groups: 'health-body',
    head: 'health-head',
    rows: 'health-row health-heads',
    cells: 'health-cell health-header',
};
/** Health and care: a list of facts on a phone, a table where there is room. */
export const healthStyles = css `
  ${shaped('health health-body health-head health-row health-heads health-cell health-header')}
  ${foldedTable(HEALTH)}
  :is([data-local-offer-view], #_) [part~='health-row'] {
    border-top: 1px solid var(--_line);
    padding: 0.75em 0;
  }
  [data-local-offer-view] :is([part~='health-what'], [part~='health-header']) {
    font-weight: 600;
  }
  :is([data-local-offer-view], #_) [part~='health-label'] {
    display: block;
    unicode-bidi: plaintext;
  }
  [data-local-offer-view] [part~='health-label'] {
    font-size: 0.875em;
  }
  @container local-offer-view (min-width: 16em) {
    :is([data-local-offer-view], #_) [part~='health-cell']:not([part~='health-what']) {
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr);
      gap: 0 0.75em;
      align-items: baseline;
    }
  }
  @container local-offer-view (min-width: 46em) {
    ${openTable(HEALTH)}
    :is([data-local-offer-view], #_) [part~='health-label'] {
      display: none;
    }
    :is([data-local-offer-view], #_) [part~='health-cell']:not([part~='health-what']) {
      display: table-cell;
    }
    [data-local-offer-view] :is([part~='health-cell'], [part~='health-header']) {
      border-top: 1px solid var(--_line);
      padding: 0.5em 0;
      padding-inline-end: 0.75em;
    }
    [data-local-offer-view] [part~='health-header'] {
      border-top: 0;
      border-bottom: 2px solid var(--_strong-line);
    }
  }
`;
