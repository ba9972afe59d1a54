import { css } from 'lit';
import { plain } from './reset.styles.js';
/** What makes words easier: a picture and a short sentence a row, and what letters mean. */
export const easyStyles = css `
  ${plain('easy-row')}
  :is([data-local-offer-view], #_) [part~='easy-row'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin: 0 0 1em;
    font-size: 1.125em;
  }
  :is([data-local-offer-view], #_) [part~='easy-picture'] {
    display: block;
    flex: none;
    width: 8em;
    max-width: 100%;
    height: auto;
    aspect-ratio: auto 1;
    margin: 0;
  }
  [data-local-offer-view] [part~='easy-words'] {
    flex: 1 1 10em;
  }
  @media print {
    [data-local-offer-view] [part~='easy-row'] {
      break-inside: avoid;
    }
  }
  [data-local-offer-view] [part~='meaning'] {
    font-size: 0.875em;
    font-style: normal;
    font-weight: normal;
  }
`;
