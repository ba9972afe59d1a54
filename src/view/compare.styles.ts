import { css, type CSSResult } from 'lit';
import { foldedTable, openTable, shaped } from './reset.styles.js';

const TABLE = {
  table: 'compare-table',
  groups: 'compare-group',
  head: 'compare-corner',
  rows: 'compare-heads compare-row compare-notes',
  cells: 'compare-cell',
};

/**
 * Services side by side: a table where there is room, else a block for each fact, in it each service by name.
 */
export const compareStyles: CSSResult = css`
  ${shaped('compare-table compare-group compare-heads compare-row compare-cell compare-of compare-said')}
  ${foldedTable(TABLE)}
  [data-local-offer-view] [part~='compare-row'] {
    border-top: 1px solid var(--_line);
    padding: 0.75em 0;
  }
  :is([data-local-offer-view], #_) [part~='compare-name'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding-bottom: 0.5em;
  }
  [data-local-offer-view] [part~='compare-name'] {
    font-weight: 600;
  }
  :is([data-local-offer-view], #_) [part~='compare-name'] > [part~='link'] {
    flex: 1 1 8em;
    min-width: 0;
  }
  :is([data-local-offer-view], #_) [part~='compare-name'] > [part~='button'] {
    flex: none;
    min-height: max(3.15em, 24px);
    font-size: 0.875em;
    font-weight: normal;
  }
  [data-local-offer-view] [part~='compare-name'] > [part~='line'] {
    order: 1;
    flex-basis: 100%;
  }
  [data-local-offer-view] :is([part~='compare-fact'], [part~='compare-of']) {
    font-weight: 600;
  }
  :is([data-local-offer-view], #_) [part~='compare-of'] {
    margin-top: 0.5em;
    font-size: 0.875em;
  }
  @container local-offer-view (min-width: 40em) {
    ${openTable(TABLE)}
    [data-local-offer-view] [part~='compare-cell'] {
      border-top: 1px solid var(--_line);
      padding: 0.5em 0;
      padding-inline-end: 1em;
    }
    [data-local-offer-view] [part~='compare-heads'] > [part~='compare-cell'] {
      border-top: 0;
      border-bottom: 2px solid var(--_strong-line);
    }
    :is([data-local-offer-view], #_) [part~='compare-corner'] {
      width: 8em;
    }
    :is([data-local-offer-view], #_) [part~='compare-name'] > [part~='button'] {
      display: block;
      margin-top: 0.25em;
    }
    :is([data-local-offer-view], #_) [part~='compare-name'] > [part~='link'] {
      display: block;
    }
    [data-local-offer-view] [part~='compare-fact'] {
      font-size: 0.875em;
      line-height: 1.7;
    }
    :is([data-local-offer-view], #_) [part~='compare-of'] {
      display: none;
    }
  }
  :is([data-local-offer-view], #_) [part~='compare-notes'] {
    display: none;
  }
  @media print {
    [data-local-offer-view] :is([part~='compare'], [part~='compare-row'], [part~='compare-notes']) {
      break-inside: avoid;
    }
    [data-local-offer-view] [part~='compare-table'] {
      font-size: 0.875em;
    }
    [data-local-offer-view] [part~='compare-table'] [part~='compare-cell'] {
      padding-block: 0.1em;
      line-height: 1.25;
    }
    :is([data-local-offer-view], #_) [part~='compare-name'] > [part~='button'] {
      display: none;
    }
    :is([data-local-offer-view], #_) [part~='compare-notes'] {
      display: table-row;
    }
    :is([data-local-offer-view], #_) [part~='compare-notes'] > [part~='compare-cell'] {
      height: 6.5em;
      border: 1px solid var(--_line);
    }
    :is([data-local-offer-view], #_) [part~='compare-notes'] > [part~='compare-fact'] {
      border-inline-start: 0;
    }
  }
`;
