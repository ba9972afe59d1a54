import { css } from 'lit';
import { plain } from '../view/reset.styles.js';
const BLOCKS = 'report-part report-item report-aid report-check report-summary report-contacts report-contact report-links report-link ' +
    'report-contents report-facts report-fact report-label report-value report-layers report-layer report-name ' +
    'provision provision-row provision-what provision-count stories story ' +
    'story-words ordinarily ordinarily-item report-rich';
/** A report to read from top to bottom: calm, one column for words, facts beside each other where there is room. */
export const senReportStyles = css `
  ${plain(BLOCKS)}
  :is([data-local-offer-view], #_) :is([part~='report-part'], [part~='report-item']) {
    margin: 0 0 1.5em;
    scroll-margin-top: 1em;
  }
  :is([data-local-offer-view], #_) [part~='report-item'],
  :is([data-local-offer-view], #_) [part~='report-part']:not([part~='report-first']) {
    padding-top: 0.5em;
  }
  :is([data-local-offer-view], #_) [part~='report-name'] {
    margin: 0 0 0.5em;
  }
  [data-local-offer-view] [part~='report-name'] {
    font-size: 1.2em;
    font-weight: 600;
    letter-spacing: inherit;
    line-height: 1.3;
    text-transform: none;
  }
  [data-local-offer-view] :is([part~='report-item'], [part~='report-part']) [part~='report-rich'] {
    max-width: 66ch;
  }
  :is([data-local-offer-view], #_) [part~='report-aid'] {
    max-width: 66ch;
    margin: 0 0 1.5em;
    padding: 0.125em 0 0;
  }
  :is([data-local-offer-view], #_) [part~='report-tools'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 0 0 1.5em;
  }
  :is([data-local-offer-view], #_) [part~='report-press'] {
    min-height: max(2.75em, 44px);
  }
  [data-local-offer-view] [part~='report-press'][aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_accent);
    background: var(--_faint);
    font-weight: 600;
  }
  [data-local-offer-view] [part~='report-press'][aria-pressed='true']:focus-visible {
    box-shadow: 0 0 0 5px #0b0c0c;
  }
  :is([data-local-offer-view], #_) [part~='report-summary'] {
    margin: 0 0 0.5em;
  }
  :is([data-local-offer-view], #_) [part~='report-first'] {
    border-inline-start: 0.25em solid var(--_accent);
    padding: 0.75em 1em;
    background: var(--_faint);
  }
  :is([data-local-offer-view], #_) [part~='report-contact'] {
    margin: 0 0 0.75em;
  }
  :is([data-local-offer-view], #_) [part~='report-link'] {
    margin: 0;
    padding: 0.25em 0;
  }
  [data-local-offer-view] [part~='report-label'] {
    font-weight: 600;
  }
  :is([data-local-offer-view], #_)
    :is([part~='report-contents'], [part~='report-facts'])
    + [part~='report-label'] {
    margin-top: 1em;
  }
  :is([data-local-offer-view], #_) [part~='report-facts'] {
    margin: 0 0 1em;
  }
  :is([data-local-offer-view], #_) [part~='report-fact'] {
    border-top: 1px solid var(--_line);
    padding: 0.5em 0;
  }
  :is([data-local-offer-view], #_) [part~='report-layer'] {
    margin: 0 0 0.375em;
    border-inline-start: 0.5em solid var(--_accent);
    padding: 0.25em 0.75em;
  }
  :is([data-local-offer-view], #_) [part~='report-layer']:nth-child(2) {
    margin-inline-start: 0.75em;
  }
  :is([data-local-offer-view], #_) [part~='report-layer']:nth-child(3) {
    margin-inline-start: 1.5em;
  }
  :is([data-local-offer-view], #_) [part~='report-layer']:nth-child(n + 4) {
    margin-inline-start: 2.25em;
  }
  :is([data-local-offer-view], #_) [part~='report-picture'] {
    display: block;
    width: auto;
    max-width: min(100%, 24em);
    height: auto;
    margin: 0 0 0.75em;
  }
  :is([data-local-offer-view], #_) [part~='report-picture']:not([data-come]) {
    width: 100%;
    aspect-ratio: 3 / 2;
  }
  :is([data-local-offer-view], #_) [part~='provision-row'] {
    border-top: 1px solid var(--_line);
    padding: 0.625em 0;
  }
  :is([data-local-offer-view], #_) [part~='provision-what'] [part~='report-picture'] {
    max-width: min(100%, 8em);
    margin: 0.5em 0 0;
  }
  :is([data-local-offer-view], #_) [part~='provision-what'] [part~='report-picture']:not([data-come]) {
    aspect-ratio: 1;
  }
  :is([data-local-offer-view], #_) [part~='report-bar'] {
    display: block;
    width: 100%;
    height: 0.5em;
    margin: 0.5em 0 0.25em;
  }
  [data-local-offer-view] [part~='report-bar']:dir(rtl) {
    transform: scaleX(-1);
  }
  [data-local-offer-view] [part~='report-fill'] {
    fill: var(--_accent);
  }
  :is([data-local-offer-view], #_) :is([part~='story'], [part~='ordinarily-item']) {
    margin: 0 0 1em;
    border-top: 1px solid var(--_line);
    padding: 0.75em 0 0;
  }
  :is([data-local-offer-view], #_) [part~='report-check'] {
    margin: 0 0 2em;
  }
  :is([data-local-offer-view], #_) [part~='report-check'] {
    border: 2px dashed var(--_strong-line);
    padding: 1em;
  }
  @container local-offer-view (min-width: 34em) {
    :is([data-local-offer-view], #_) [part~='report-fact'] {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 0 1em;
    }
    :is([data-local-offer-view], #_) [part~='provision-row'] {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 12em;
      gap: 0 1.5em;
      align-items: center;
    }
  }
  @container local-offer-view (min-width: 46em) {
    :is([data-local-offer-view], #_) [part~='report-index'] [part~='report-contents'] {
      columns: 2;
      column-gap: 2em;
    }
    [data-local-offer-view] [part~='report-contents'] [part~='report-link'] {
      break-inside: avoid;
    }
    :is([data-local-offer-view], #_) [part~='story'] {
      display: grid;
      grid-template-columns: 14em minmax(0, 1fr);
      gap: 0 1.5em;
    }
  }
  @container local-offer-view (min-width: 60em) {
    :is([data-local-offer-view], #_) [part~='report-summary'] {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 0 2.5em;
      align-items: start;
    }
  }
  @media print {
    [data-local-offer-view]
      :is(
        [part~='report-item'],
        [part~='cycle-step'],
        [part~='story'],
        [part~='provision-row'],
        [part~='health-row'],
        [part~='report-fact']
      ) {
      break-inside: avoid;
    }
    [data-local-offer-view] [part~='report-name'] {
      break-after: avoid;
    }
    :is([data-local-offer-view], #_) :is([part~='report-part'], [part~='report-item'], [part~='report-aid']) {
      margin-bottom: 0.75em;
      padding-top: 0;
    }
    :is([data-local-offer-view], #_) [part~='report-first'] {
      padding-top: 0.75em;
    }
    :is([data-local-offer-view], #_) [part~='report-link'] {
      padding: 0;
    }
    :is([data-local-offer-view], #_) :is([part~='report-fact'], [part~='provision-row']) {
      padding: 0.25em 0;
    }
    :is([data-local-offer-view], #_) :is([part~='story'], [part~='ordinarily-item']) {
      margin-bottom: 0.5em;
      padding-top: 0.375em;
    }
    :is([data-local-offer-view], #_) [part~='report-picture'] {
      max-width: 12em;
    }
  }
  @media (forced-colors: active) {
    [data-local-offer-view] [part~='report-fill'] {
      fill: CanvasText;
    }
    [data-local-offer-view] [part~='report-press'][aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
