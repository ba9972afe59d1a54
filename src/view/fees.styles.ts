import { css, type CSSResult } from 'lit';

/** What sessions cost: a table where it has room itself, else each session with its rates under it. */
export const feesStyles: CSSResult = css`
  :is([data-local-offer-view], #_)
    :is(
      [part~='fee-table'],
      [part~='fee-group'],
      [part~='fee-row'],
      [part~='fee-name'],
      [part~='fee'],
      [part~='fee-label']
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
    :is([part~='fee-table'], [part~='fee-row'], [part~='fee-name'], [part~='fee-head'], [part~='fee']) {
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
  [data-local-offer-view] :is([part~='fee-name'], [part~='fee-head']) {
    font-weight: 600;
  }
  :is([data-local-offer-view], #_) [part~='fee-heads'] {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
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
    :is([data-local-offer-view], #_) [part~='fee-table'] {
      display: table;
      table-layout: fixed;
      width: 100%;
    }
    :is([data-local-offer-view], #_) [part~='fee-group'] {
      display: table-row-group;
    }
    :is([data-local-offer-view], #_) [part~='fee-heads'] {
      display: table-header-group;
      position: static;
      clip-path: none;
    }
    :is([data-local-offer-view], #_) [part~='fee-row'] {
      display: table-row;
      border: 0;
    }
    :is([data-local-offer-view], #_) :is([part~='fee-name'], [part~='fee-head'], [part~='fee']) {
      display: table-cell;
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
