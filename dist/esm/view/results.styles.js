import { css } from 'lit';
import { plain } from './reset.styles.js';
/** A list of results: one column, or filters beside results from 46 em of our own width. */
export const resultsStyles = css `
  ${plain('columns side main results pages page-item')}
  :is([data-local-offer-view], #_) [part~='chips'] {
    gap: 0.5em;
    margin: 0;
  }
  [data-local-offer-view]:where(:not([data-local-offer-view$='vacancy-table'])) [part~='status'] {
    font-weight: 600;
  }
  [data-local-offer-view] [part~='title'] {
    scroll-margin-top: 1em;
  }
  [data-local-offer-view] [part~='title'] > [part~='heading'] {
    margin-top: 1em;
  }
  [data-local-offer-view] [part~='main'] > [part~='title'] > [part~='heading'] {
    margin-top: 0.5em;
  }
  :is([data-local-offer-view], #_) [part~='ring'] > * {
    display: inline-block;
    margin-inline-end: 0.25em;
  }
  :is([data-local-offer-view], #_) [part~='sort-field'] {
    flex-direction: row;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    max-width: none;
    margin-bottom: 0.75em;
  }
  :is([data-local-offer-view], #_) [part~='sort-field'] > [part~='control'] {
    width: auto;
  }
  :is([data-local-offer-view], #_) [part~='results'] {
    margin: 0 0 1em;
  }
  :is([data-local-offer-view], #_) [part~='pages'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    margin: 1em 0;
    border-top: 1px solid var(--_line);
    padding-top: 0.75em;
  }
  :is([data-local-offer-view], #_) [part~='page-list'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    align-items: center;
    margin: 0;
  }
  :is([data-local-offer-view], #_) [part~='page-link'] {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: max(2.75em, 24px);
    min-height: max(2.75em, 24px);
  }
  [data-local-offer-view] [part~='here'] {
    border: 1px solid var(--_strong-line);
    border-radius: 0.25em;
    box-sizing: border-box;
    font-weight: 600;
  }
  :is([data-local-offer-view], #_) [part~='copy'] {
    display: block;
  }
  :is([data-local-offer-view], #_) [part~='copy-field'] {
    max-width: 42em;
    margin-top: 0.5em;
  }
  @container local-offer-view (min-width: 46em) {
    :is([data-local-offer-view], #_) [part~='columns'] {
      display: grid;
      grid-template-columns: minmax(13em, 1fr) minmax(0, 3fr);
      gap: 0 2.5em;
      align-items: start;
    }
  }
  @media print {
    :is([data-local-offer-view], #_)
      :is(
        [part~='side'],
        [part~='sort-field'],
        [part~='pages'],
        [part~='chips'],
        [part~='copy'],
        [part~='shortlist']
      ) {
      display: none;
    }
    :is([data-local-offer-view], #_) [part~='columns'] {
      display: block;
    }
  }
  @media (forced-colors: active) {
    :is([data-local-offer-view], #_) [part~='keep'] {
      padding-inline: 0.5em;
    }
  }
`;
