import { css } from 'lit';
import { foldedTable, openTable, shaped } from './reset.styles.js';
const TABLE = {
    table: 'fee-table',
    groups: 'fee-group',
    head: 'fee-heads',
    rows: 'fee-row',
    cells: 'fee-name fee-head fee',
};
/** What sessions cost: a table where it has room itself, else each session with its rates under it. */
export const feesStyles = css `
  ${shaped('fee-table fee-group fee-row fee-name fee fee-label')}
  ${foldedTable(TABLE)}
  [data-local-offer-view] :is([part~='fee-name'], [part~='fee-head']) {
    font-weight: 600;
  }
  :is([data-local-offer-view], #_) [part~='fees'] {
    display: block;
    container: local-offer-fees / inline-size;
    margin: 0 0 0.5em;
  }
  [data-local-offer-view] [part~='fee-group'] > [part~='fee-row'] {
    padding: 0.25em 0;
  }
  [data-local-offer-view] [part~='fee-row'] + [part~='fee-row'] {
    border-top: 1px solid var(--_line);
  }
  :is([data-local-offer-view], #_) [part~='fee'] {
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr);
    align-items: baseline;
  }
  [data-local-offer-view] [part~='fee-label'] {
    font-size: 0.875em;
  }
  @container local-offer-fees (min-width: 20em) {
    ${openTable(TABLE)}
    :is([data-local-offer-view], #_) [part~='fee-row'] {
      border: 0;
    }
    :is([data-local-offer-view], #_) :is([part~='fee-name'], [part~='fee-head'], [part~='fee']) {
      padding: 0.25em 0;
      padding-inline-end: 0.75em;
    }
    [data-local-offer-view] :is([part~='fee-name'], [part~='fee']) {
      border-top: 1px solid var(--_line);
    }
    :is([data-local-offer-view], #_) [part~='fee-label'] {
      display: none;
    }
  }
`;
