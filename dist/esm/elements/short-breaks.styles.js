import { css } from 'lit';
import { plain } from '../view/reset.styles.js';
/** The first questions as buttons to press, and the parts one under another. */
export const shortBreaksStyles = css `
  ${plain('quick-all quick quick-name part part-item')}
  :is([data-local-offer-view], #_) [part~='parts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin: 0 0 0.5em;
  }
  :is([data-local-offer-view], #_) [part~='part'] + [part~='part'] {
    margin-top: 2em;
    border-top: 1px solid var(--_line);
    padding-top: 0.5em;
  }
  :is([data-local-offer-view], #_) [part~='quick'] {
    margin: 0 0 1em;
  }
  :is([data-local-offer-view], #_) [part~='quick-name'] {
    margin: 0 0 0.25em;
  }
  [data-local-offer-view] [part~='quick-name'] {
    font-weight: 600;
  }
  :is([data-local-offer-view], #_) [part~='quick'] > :is([part~='ages'], [part~='matters']) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin: 0;
    padding: 0;
  }
  :is([data-local-offer-view], #_) [part~='press'] {
    flex: none;
    min-height: max(2.75em, 44px);
    max-width: 100%;
    margin: 0;
    padding: 0.25em 0.75em;
    text-align: start;
  }
  :is([data-local-offer-view], #_) [part~='age'] {
    min-width: max(2.5em, 42px);
    padding: 0.25em;
    text-align: center;
  }
  :is([data-local-offer-view], #_) [part~='adult'] {
    padding-inline: 0.75em;
  }
  [data-local-offer-view] :is([part~='press'], [part~='week-season'])[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_accent);
    background: var(--_faint);
    font-weight: 600;
  }
  [data-local-offer-view] :is([part~='press'], [part~='week-season'])[aria-pressed='true']:focus-visible {
    box-shadow: 0 0 0 5px #0b0c0c;
  }
  :is([data-local-offer-view], #_) [part~='quick-all'] ~ [part~='chips'] {
    margin-bottom: 0.75em;
  }
  @container local-offer-view (min-width: 46em) {
    :is([data-local-offer-view], #_) [part~='quick-all'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0 2.5em;
      align-items: start;
    }
    :is([data-local-offer-view], #_) [part~='to-results'] {
      display: none;
    }
  }
  @media print {
    :is([data-local-offer-view], #_) :is([part~='quick-all'], [part~='parts'], [part~='intro']) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    [data-local-offer-view] :is([part~='press'], [part~='week-season'])[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
