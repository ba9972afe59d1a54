import { css } from 'lit';
import { foldedTable, openTable, plain } from './reset.styles.js';
const BLOCKS = 'week week-choice week-table week-head week-body week-row week-day week-part week-cell week-list ' +
    'week-item week-hours week-what week-note week-below week-name week-fold sessions session';
const TABLE = {
    table: 'week-table',
    groups: 'week-body',
    head: 'week-head',
    rows: 'week-row',
    cells: 'week-day week-part week-cell',
};
/**
 * A week as a well-set timetable: by day, hours first, on a phone; a table of days and parts of the day from 52 em of our
 * own width. On paper the days stand in columns: that is one page.
 */
export const weekStyles = css `
  ${plain(BLOCKS)}
  ${foldedTable(TABLE)}
  :is([data-local-offer-view], #_) [part~='week-choice'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 0 0 1em;
  }
  :is([data-local-offer-view], #_) [part~='week-body'] > [part~='week-row'] {
    border-top: 1px solid var(--_line);
    padding: 0.75em 0;
  }
  [data-local-offer-view] :is([part~='week-day'], [part~='week-name']) {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
  }
  :is([data-local-offer-view], #_) [part~='week-name'] {
    margin: 0 0 0.25em;
  }
  :is([data-local-offer-view], #_) [part~='week-below'] {
    border-top: 1px solid var(--_line);
    padding: 0.75em 0;
    max-width: 66ch;
  }
  :is([data-local-offer-view], #_) [part~='week-item'] {
    margin: 0.5em 0 0;
  }
  [data-local-offer-view] [part~='week-hours'] {
    font-variant-numeric: tabular-nums;
  }
  :is([data-local-offer-view], #_) [part~='week-link'] {
    display: inline-block;
    min-height: max(1.5em, 24px);
  }
  [data-local-offer-view] :is([part~='week-note'], [part~='week-free']) {
    font-size: 0.875em;
  }
  :is([data-local-offer-view], #_) [part~='session'] {
    margin: 0 0 1em;
  }
  [data-local-offer-view] [part~='session'] > [part~='button'] {
    margin-top: 0.375em;
  }
  @container local-offer-view (min-width: 16em) {
    :is([data-local-offer-view], #_) [part~='week-item'] {
      display: grid;
      grid-template-columns: 6.5em minmax(0, 1fr);
      gap: 0 0.75em;
    }
    :is([data-local-offer-view], #_) [part~='week-item'] > [part~='week-what']:first-child {
      grid-column: 1 / -1;
    }
  }
  @media screen {
    @container local-offer-view (min-width: 30em) {
      :is([data-local-offer-view], #_) :where([part~='week-body']) > [part~='week-row'] {
        display: grid;
        grid-template-columns: 8em minmax(0, 1fr);
      }
      :is([data-local-offer-view], #_) [part~='week-day'] {
        grid-row: 1 / span 5;
      }
      :is([data-local-offer-view], #_) [part~='week-cell'] {
        grid-column: 2;
      }
      :is([data-local-offer-view], #_) [part~='week-item'] {
        grid-template-columns: 12em minmax(0, 1fr);
        margin: 0 0 0.375em;
      }
      :is([data-local-offer-view], #_) [part~='week-dated'] {
        grid-template-columns: 16em minmax(0, 1fr);
      }
    }
    @container local-offer-view (min-width: 52em) {
      ${openTable(TABLE)}
      :is([data-local-offer-view], #_) [part~='week-table'] {
        margin-bottom: 1.5em;
      }
      :is([data-local-offer-view], #_) :is([part~='week-day'], [part~='week-part'], [part~='week-cell']) {
        border-top: 1px solid var(--_line);
        padding: 0.625em 0;
        padding-inline-end: 1em;
      }
      :is([data-local-offer-view], #_) [part~='week-part'] {
        border-top: 0;
        border-bottom: 2px solid var(--_strong-line);
        padding-block: 0.25em;
        font-weight: 600;
      }
      :is([data-local-offer-view], #_) [part~='week-part']:first-child {
        width: 8em;
      }
      :is([data-local-offer-view], #_) [part~='week-cell'] [part~='week-item'] {
        display: block;
        margin: 0.5em 0 0;
      }
      :is([data-local-offer-view], #_) [part~='week-cell'] [part~='week-item']:first-child {
        margin: 0;
      }
      :is([data-local-offer-view], #_) [part~='week-cell'] [part~='week-unsaid'] {
        display: none;
      }
    }
  }
  @media print {
    [data-local-offer-view] :is([part~='week-row'], [part~='week-item'], [part~='session']) {
      break-inside: avoid;
    }
    [data-local-offer-view] [part~='week'] {
      columns: 20em;
      font-size: 0.75em;
      line-height: 1.25;
    }
    :is([data-local-offer-view], #_) [part~='week-link'] {
      display: inline;
    }
    :is([data-local-offer-view], #_) :is([part~='week-row'], [part~='week-below']) {
      padding-block: 0.25em;
    }
    :is([data-local-offer-view], #_) [part~='week-choice'] {
      display: none;
    }
    :is([data-local-offer-view], #_) [part~='week-item'] {
      grid-template-columns: 8.5em minmax(0, 1fr);
    }
  }
`;
