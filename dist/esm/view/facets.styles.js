import { css } from 'lit';
/**
 * Choices folded where there is little room: the controls stand after the fold, hidden while it is not open. From 46 em
 * of our own width they stand beside the results, one under another, and the fold is gone.
 */
export const facetsStyles = css `
  :is([data-local-offer-view], #_) [part~='fold'] {
    display: block;
    margin: 0 0 0.75em;
  }
  :is([data-local-offer-view], #_) [part~='fold'] > [part~='summary'] {
    min-height: max(2.75em, 24px);
    box-sizing: border-box;
    padding: 0.625em 0;
    font-weight: 600;
  }
  :is([data-local-offer-view], #_) [part~='fold']:not([open]) + [part~='folded'] {
    display: none;
  }
  :is([data-local-offer-view], #_) [part~='ticks'] {
    display: block;
    flex-basis: 100%;
    min-width: 0;
    border: 0;
    cursor: auto;
  }
  :is([data-local-offer-view], #_) [part~='ticks'] > legend {
    display: block;
    float: none;
    width: auto;
    margin: 0;
    padding: 0;
    border: 0;
    font-size: 1em;
  }
  @container local-offer-view (min-width: 46em) {
    :is([data-local-offer-view], #_) [part~='fold'] {
      display: none;
    }
    :is([data-local-offer-view], #_) [part~='fold']:not([open]) + [part~='folded'] {
      display: flex;
    }
    :is([data-local-offer-view], #_) [part~='folded'] > [part~='field'] {
      flex-basis: 100%;
    }
  }
`;
