import { css } from 'lit';
/** On paper nothing is pressed: no room is kept for a finger, and whom to ask stands in one line, not in seven. */
export const paperStyles = css `
  @media print {
    [data-local-offer-view] {
      font-size: 0.8125em;
    }
    :is([data-local-offer-view], #_) [part~='print-only'] {
      display: block;
    }
    :is([data-local-offer-view], #_) :is([part~='filters'], [part~='button'], [part~='screen-only']) {
      display: none;
    }
    :is([data-local-offer-view], #_) [part~='alone'] {
      min-height: 0;
    }
    [data-local-offer-view] [part~='footer'] {
      margin-top: 0.5em;
      line-height: 1.25;
    }
    :is([data-local-offer-view], #_) [part~='footer'] [part]:not([part~='screen-only']) {
      display: inline;
      margin-inline-end: 0.5em;
    }
  }
`;
