import { css } from 'lit';
import { plain } from '../view/reset.styles.js';
/**
 * The box first, as large as it may be.
 */
export const serviceFinderStyles = css `
  ${plain('box box-label box-row start-item')}
  :is([data-local-offer-view], #_) [part~='box'] {
    margin-bottom: 1em;
  }
  [data-local-offer-view] [part~='box-label'] {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.3;
  }
  :is([data-local-offer-view], #_) [part~='box-row'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-width: 42em;
    margin: 0.25em 0 0.75em;
  }
  :is([data-local-offer-view], #_) [part~='box-input'] {
    flex: 1 1 13em;
    width: auto;
    min-height: max(3em, 44px);
    font-size: 1.0625em;
    cursor: text;
  }
  :is([data-local-offer-view], #_) [part~='search-button'] {
    flex: none;
    min-height: max(3em, 44px);
    padding-inline: 1em;
  }
  [data-local-offer-view] [part~='search-button'] {
    border-width: 2px;
    font-weight: 600;
  }
  :is([data-local-offer-view], #_) [part~='plain-button'] {
    border-color: transparent;
    padding-inline: 0;
  }
  [data-local-offer-view] [part~='plain-button'] {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  :is([data-local-offer-view], #_) [part~='chosen'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  :is([data-local-offer-view], #_) [part~='starts'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0 1.5em;
    margin: 0 0 1.5em;
  }
  :is([data-local-offer-view], #_) [part~='answers'] {
    display: block;
    max-width: 30em;
    margin: 0 0 1.5em;
  }
  :is([data-local-offer-view], #_) [part~='start'] {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-height: max(3.5em, 44px);
    padding: 0.5em 0;
  }
  [data-local-offer-view] [part~='start'] {
    border-top: 1px solid var(--_line);
    color: var(--local-offer-link, inherit);
    font-size: 1.125em;
    text-decoration: none;
  }
  [data-local-offer-view] [part~='start-words'] {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  [data-local-offer-view] [part~='start']:hover [part~='start-words'] {
    text-decoration-thickness: 0.15em;
  }
  :is([data-local-offer-view], #_) [part~='start-picture'] {
    display: block;
    flex: none;
    width: 2em;
    height: 2em;
    margin: 0;
    color: color-mix(in srgb, currentColor 40%, var(--_accent));
  }
  :is([data-local-offer-view], #_) [part~='fold']:not([open]) ~ [part~='near'] {
    display: none;
  }
  @container local-offer-view (min-width: 46em) {
    :is([data-local-offer-view], #_) [part~='fold']:not([open]) ~ [part~='near'] {
      display: flex;
    }
  }
  @media print {
    :is([data-local-offer-view], #_) [part~='box'] {
      display: none;
    }
  }
  @media (forced-colors: active) {
    :is([data-local-offer-view], #_) [part~='plain-button'] {
      padding-inline: 0.5em;
    }
    [data-local-offer-view] [part~='start-picture'] {
      color: CanvasText;
    }
  }
`;
