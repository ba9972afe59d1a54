import { css } from 'lit';
import { plain } from './reset.styles.js';
const BLOCKS = 'statement statement-council statement-part statement-links statement-name glance glance-row glance-bar';
/** A statement to read from top to bottom; how many breaks there are at each time, as bars where there is room. */
export const statementStyles = css `
  ${plain(BLOCKS)}
  :is([data-local-offer-view], #_)
    :is([part~='statement-council'], [part~='statement-part'], [part~='statement-links']) {
    margin: 0 0 1.5em;
  }
  :is([data-local-offer-view], #_) [part~='statement-name'] {
    margin: 0 0 0.25em;
  }
  [data-local-offer-view] [part~='statement-name'] {
    font-size: 1em;
    font-weight: 600;
    letter-spacing: inherit;
    line-height: 1.3;
    text-transform: none;
  }
  :is([data-local-offer-view], #_) [part~='statement-council'] > [part~='statement-name'] {
    margin: 2em 0 0.75em;
    font-size: 1.1em;
  }
  [data-local-offer-view] :is([part~='statement'], [part~='moving-on']) [part~='rich'] {
    max-width: 66ch;
  }
  [data-local-offer-view] [part~='council'] {
    font-weight: 600;
  }
  :is([data-local-offer-view], #_) [part~='glance'] {
    max-width: 40em;
    margin: 0.5em 0;
  }
  :is([data-local-offer-view], #_) [part~='glance-row'] {
    border-top: 1px solid var(--_line);
    padding: 0 0 0.5em;
  }
  :is([data-local-offer-view], #_) [part~='glance-link'] {
    padding: 0.625em 0;
  }
  :is([data-local-offer-view], #_) [part~='glance-bar'] {
    height: 0.5em;
    max-width: 100%;
    margin: 0.25em 0;
    width: 100%;
  }
  [data-local-offer-view] [part~='glance-bar']:dir(rtl) {
    transform: scaleX(-1);
  }
  [data-local-offer-view] [part~='glance-fill'] {
    fill: var(--_accent);
  }
  @container local-offer-view (min-width: 30em) {
    :is([data-local-offer-view], #_) [part~='glance-row'] {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr) 11em;
      gap: 0 1em;
      align-items: center;
      padding: 0;
    }
  }
  @media print {
    [data-local-offer-view] :is([part~='statement-part'], [part~='glance-row']) {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    [data-local-offer-view] [part~='glance-fill'] {
      fill: CanvasText;
    }
  }
`;
