import { css } from 'lit';
import { plain } from './reset.styles.js';
const BLOCKS = 'services service service-head service-name facts fact detail block block-name block-body rich party ' +
    'place shortlist';
/**
 * A service in a list, its details, and the visitor's own list: names, hairlines and air, no boxes.
 *
 * What a service says stands under its heading on a phone; from 30 em of its own width, beside it.
 * Line breaks of the publisher's are kept, and nothing else of the spaces in what they wrote.
 */
export const serviceStyles = css `
  ${plain(BLOCKS)}
  :is([data-local-offer-view], #_) [part~='service'] {
    container: local-offer-service / inline-size;
    border-top: 1px solid var(--_line);
    padding: 1em 0;
    scroll-margin-top: 1em;
  }
  [data-local-offer-view] :is([part~='service-head'], [part~='facts'], [part~='block']) {
    max-width: calc(66ch + 12em);
  }
  :is([data-local-offer-view], #_) [part~='service-head'] {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  :is([data-local-offer-view], #_) [part~='service-name'] {
    flex: 1 1 12em;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: inherit;
    text-transform: none;
  }
  :is([data-local-offer-view], #_) [part~='service-link'] {
    display: inline-block;
    min-height: max(1.5em, 24px);
    padding: 0.25em 0;
  }
  :is([data-local-offer-view], #_) [part~='keep'] {
    display: inline-flex;
    flex: none;
    gap: 0.5em;
    align-items: center;
    padding: 0;
    font-size: 0.875em;
    min-height: max(3.15em, 24px);
  }
  [data-local-offer-view] [part~='keep'] {
    border-color: transparent;
  }
  [data-local-offer-view] [part~='keep']:hover {
    text-decoration: underline;
  }
  :is([data-local-offer-view], #_) [part~='icon'] {
    display: inline-block;
    flex: none;
    width: 1.125em;
    height: 1.125em;
    margin: 0;
  }
  [data-local-offer-view] [part~='keep'][aria-pressed='true'] {
    font-weight: 600;
  }
  [data-local-offer-view] [part~='sentence'] {
    margin: 0.25em 0 0.5em;
  }
  :is([data-local-offer-view], #_) [part~='facts'] {
    margin: 0 0 0.5em;
  }
  :is([data-local-offer-view], #_) [part~='fact'] {
    margin: 0 0 0.25em;
  }
  :is([data-local-offer-view], #_) :is([part~='fact-name'], [part~='fact-value']) {
    display: inline;
    float: none;
    width: auto;
    margin: 0;
    padding: 0;
    text-align: inherit;
  }
  [data-local-offer-view] :is([part~='fact-name'], [part~='block-name']) {
    font-size: 0.875em;
    font-weight: 600;
    letter-spacing: inherit;
    line-height: 1.7;
    text-transform: none;
  }
  [data-local-offer-view] [part~='fact-value'] {
    font-weight: normal;
  }
  [data-local-offer-view] [part~='said'] {
    margin-inline-end: 0.25em;
  }
  [data-local-offer-view] a[href^='tel:'] {
    direction: ltr;
  }
  [data-local-offer-view] [part~='fact-value'] [part~='tag'] {
    margin-inline-end: 0.25em;
    margin-bottom: 0.25em;
    min-height: 0;
  }
  [data-local-offer-view] [part~='unsaid'] {
    font-style: italic;
  }
  [data-local-offer-view] [part~='mark'] {
    padding: 0;
    color: inherit;
    background: none;
    font-weight: 700;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  :is([data-local-offer-view], #_) [part~='detail'] {
    padding-top: 0.5em;
  }
  [data-local-offer-view] [part~='rich'] > [part~='paragraph'],
  [data-local-offer-view] [part~='rich'] [part~='item'] {
    white-space: pre-line;
    max-width: 66ch;
  }
  :is([data-local-offer-view], #_) [part~='block'] {
    margin-top: 1em;
  }
  [data-local-offer-view] [part~='block-body'] {
    max-width: 66ch;
  }
  :is([data-local-offer-view], #_) :is([part~='party'] + [part~='party'], [part~='place'] + *) {
    margin-top: 0.75em;
  }
  [data-local-offer-view] :is([part~='when'], [part~='need-name']) {
    display: block;
  }
  [data-local-offer-view] [part~='block-body'] > :last-child,
  [data-local-offer-view] [part~='block-body'] > :last-child > :last-child {
    margin-bottom: 0;
  }
  :is([data-local-offer-view], #_) [part~='report'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  :is([data-local-offer-view], #_) [part~='tools'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 0.75em 0;
  }
  :is([data-local-offer-view], #_) [part~='shortlist'] {
    border-inline-start: 0.25em solid var(--_accent);
    margin: 0 0 1.5em;
    padding: 0.5em 0.75em;
    background: var(--_faint);
  }
  [data-local-offer-view] [part~='shortlist-name'] {
    font-weight: 600;
  }
  @container local-offer-service (min-width: 30em) {
    :is([data-local-offer-view], #_) :is([part~='fact'], [part~='block']) {
      display: grid;
      grid-template-columns: 11em minmax(0, 1fr);
      gap: 0 1em;
    }
    [data-local-offer-view] :is([part~='fact-name'], [part~='fact-value']) {
      display: block;
    }
  }
  @media print {
    [data-local-offer-view] :is([part~='service'], [part~='block']) {
      break-inside: avoid;
    }
    :is([data-local-offer-view], #_) :is([part~='tools'], [part~='keep'], [part~='block-report']) {
      display: none;
    }
  }
  @media (forced-colors: active) {
    [data-local-offer-view] [part~='mark'] {
      color: MarkText;
      background: Mark;
    }
  }
`;
