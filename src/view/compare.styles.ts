import { css, type CSSResult } from 'lit';

/**
 * Services side by side: a table where there is room, else a block for each fact, in it each service by name.
 */
export const compareStyles: CSSResult = css`
  :is([data-local-offer-view], #_)
    :is(
      [part~='compare-table'],
      [part~='compare-group'],
      [part~='compare-heads'],
      [part~='compare-row'],
      [part~='compare-cell'],
      [part~='compare-of'],
      [part~='compare-said']
    ) {
    display: block;
    box-sizing: border-box;
    float: none;
    position: static;
    width: auto;
    height: auto;
    margin: 0;
  }
  [data-local-offer-view]
    :is(
      [part~='compare-table'],
      [part~='compare-heads'],
      [part~='compare-row'],
      [part~='compare-notes'],
      [part~='compare-cell']
    ) {
    border: 0;
    border-collapse: collapse;
    padding: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    text-transform: inherit;
    vertical-align: top;
    white-space: normal;
  }
  :is([data-local-offer-view], #_) [part~='table-name'] {
    display: table-caption;
    padding: 0;
  }
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
  [data-local-offer-view] [part~='unsaid'] {
    font-style: italic;
  }
  :is([data-local-offer-view], #_) [part~='compare-corner'] {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  :is([data-local-offer-view], #_) [part~='compare-notes'] {
    display: none;
  }
  @container local-offer-view (min-width: 40em) {
    :is([data-local-offer-view], #_) [part~='compare-table'] {
      display: table;
      table-layout: fixed;
      width: 100%;
    }
    :is([data-local-offer-view], #_) [part~='compare-group'] {
      display: table-row-group;
    }
    :is([data-local-offer-view], #_) :is([part~='compare-heads'], [part~='compare-row']) {
      display: table-row;
    }
    :is([data-local-offer-view], #_) [part~='compare-cell'] {
      display: table-cell;
      position: static;
      clip-path: none;
    }
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
      height: auto;
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
  @media print {
    [data-local-offer-view] :is([part~='compare'], [part~='compare-row'], [part~='compare-notes']) {
      break-inside: avoid;
    }
    [data-local-offer-view] [part~='compare-table'] {
      font-size: 0.875em;
    }
    [data-local-offer-view] [part~='compare-table'] [part~='compare-cell'] {
      padding-block: 0.2em;
      line-height: 1.25;
    }
    :is([data-local-offer-view], #_) [part~='compare-table'] [part~='alone'] {
      min-height: 0;
    }
    :is([data-local-offer-view], #_) [part~='compare-name'] > [part~='button'] {
      display: none;
    }
    :is([data-local-offer-view], #_) [part~='compare-notes'] {
      display: table-row;
    }
    :is([data-local-offer-view], #_) [part~='compare-notes'] > [part~='compare-cell'] {
      height: 8em;
      border: 1px solid var(--_line);
    }
    :is([data-local-offer-view], #_) [part~='compare-notes'] > [part~='compare-fact'] {
      border-inline-start: 0;
    }
  }
`;
