import { css } from 'lit';
import { plain } from './reset.styles.js';
/** Steps that go round: one under another on a phone, beside each other where there is room. */
export const cycleStyles = css `
  ${plain('cycle cycle-steps cycle-step cycle-name')}
  :is([data-local-offer-view], #_) [part~='report-aid']:has([part~='cycle']) {
    max-width: none;
  }
  :is([data-local-offer-view], #_) [part~='cycle'] {
    margin: 1em 0;
  }
  :is([data-local-offer-view], #_) [part~='cycle-step'] {
    position: relative;
    margin: 0 0 2.25em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
    padding: 0.75em;
  }
  :is([data-local-offer-view], #_) [part~='cycle-name'] {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin: 0 0 0.25em;
  }
  :is([data-local-offer-view], #_) [part~='cycle-number'] {
    flex: none;
    box-sizing: border-box;
    width: 1.75em;
    height: 1.75em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    line-height: 1.5;
    text-align: center;
  }
  :is([data-local-offer-view], #_) [part~='cycle-arrow'] {
    position: absolute;
    bottom: -1.875em;
    left: calc(50% - 0.75em);
    width: 1.5em;
    height: 1.5em;
    transform: rotate(90deg);
  }
  :is([data-local-offer-view], #_) [part~='cycle-step']:last-child [part~='cycle-arrow'] {
    transform: none;
  }
  [data-local-offer-view] [part~='cycle-line'] {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  @container local-offer-view (min-width: 46em) {
    :is([data-local-offer-view], #_) [part~='cycle-steps'] {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 2.25em;
    }
    :is([data-local-offer-view], #_) [part~='cycle-step'] {
      margin: 0;
    }
    :is([data-local-offer-view], #_) [part~='cycle-arrow'] {
      bottom: auto;
      inset-inline-start: auto;
      left: auto;
      right: auto;
      inset-inline-end: -1.9em;
      top: calc(50% - 0.75em);
      transform: none;
    }
    [data-local-offer-view] [part~='cycle-arrow']:dir(rtl) {
      transform: scaleX(-1);
    }
  }
  @media (forced-colors: active) {
    [data-local-offer-view] [part~='cycle-line'] {
      stroke: CanvasText;
    }
  }
`;
