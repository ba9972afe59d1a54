import { css } from 'lit';
import { plain } from './reset.styles.js';
/** Calm, and impossible to miss: a bar of the accent, and every way in as large as a thumb. */
export const urgentStyles = css `
  ${plain('urgent urgent-group urgent-item')}
  :is([data-local-offer-view], #_) [part~='urgent'] {
    margin: 0 0 1.5em;
    padding: 0.75em 1em;
    border-inline-start: 0.375em solid var(--_accent);
    background: var(--_faint);
  }
  [data-local-offer-view] [part~='urgent-heading'] {
    margin: 0 0 0.25em;
  }
  [data-local-offer-view] [part~='urgent-lead'] {
    font-weight: 600;
  }
  :is([data-local-offer-view], #_) [part~='urgent-group'] {
    margin: 1em 0 0.5em;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.5;
  }
  :is([data-local-offer-view], #_) [part~='urgent-item'] {
    padding: 0.5em 0;
    border-top: 1px solid var(--_line);
  }
  [data-local-offer-view] [part~='urgent-name'] {
    font-weight: 600;
  }
  :is([data-local-offer-view], #_) [part~='urgent-ways'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    margin: 0.25em 0 0;
  }
  :is([data-local-offer-view], #_) [part~='urgent-way'] {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    min-height: max(2.75em, 44px);
    min-width: 44px;
    max-width: 100%;
  }
  [data-local-offer-view] [part~='urgent-way'] {
    border: 1px solid var(--_strong-line);
    border-radius: 0.25em;
    padding: 0.25em 0.75em;
  }
  [data-local-offer-view] [part~='urgent-aside'] {
    border: 0;
    padding-inline: 0;
  }
  :is([data-local-offer-view], #_) [part~='urgent-more'] > [part~='summary'] {
    min-height: max(2.75em, 44px);
    padding: 0.5em 0;
  }
  [data-local-offer-view] [part~='urgent-more'] {
    margin: 0.5em 0;
  }
  @container local-offer-view (min-width: 40em) {
    :is([data-local-offer-view], #_) [part~='urgent-item'] {
      display: grid;
      grid-template-columns: 2fr 3fr;
      align-items: start;
      gap: 1em;
    }
  }
  @media (forced-colors: active) {
    [data-local-offer-view] [part~='urgent-way'] {
      border-color: LinkText;
    }
  }
`;
