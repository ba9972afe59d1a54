import { css } from 'lit';
/**
 * The box first, as large as it may be; then one column, or filters beside results from 46 em of our own width.
 */
export const serviceFinderStyles = css `
  :is([data-local-offer-view], #_)
    :is(
      [part~='box'],
      [part~='box-label'],
      [part~='box-row'],
      [part~='columns'],
      [part~='side'],
      [part~='main'],
      [part~='pages'],
      [part~='start-item'],
      [part~='page-item']
    ) {
    display: block;
    box-sizing: border-box;
    float: none;
    position: static;
    width: auto;
    min-width: 0;
    height: auto;
    margin: 0;
    padding: 0;
    border: 0;
    list-style: none;
    unicode-bidi: plaintext;
  }
  [data-local-offer-view]
    :is([part~='box'], [part~='side'], [part~='main'], [part~='start-item'], [part~='page-item']) {
    background: none;
  }
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
  :is([data-local-offer-view], #_) [part~='chips'] {
    gap: 0.5em;
    margin: 0;
  }
  :is([data-local-offer-view], #_) [part~='plain-button'] {
    border-color: transparent;
    padding-inline: 0;
  }
  [data-local-offer-view] [part~='plain-button'] {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  [data-local-offer-view] [part~='status'] {
    font-weight: 600;
  }
  :is([data-local-offer-view], #_) [part~='chosen'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  [data-local-offer-view] [part~='title'] {
    scroll-margin-top: 1em;
  }
  [data-local-offer-view] [part~='title'] > [part~='heading'] {
    margin-top: 1em;
  }
  [data-local-offer-view] [part~='main'] > [part~='title'] > [part~='heading'] {
    margin-top: 0.5em;
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
  :is([data-local-offer-view], #_) [part~='ring'] > * {
    display: inline-block;
    margin-inline-end: 0.25em;
  }
  :is([data-local-offer-view], #_) [part~='sort-field'] {
    flex-direction: row;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    max-width: none;
    margin-bottom: 0.75em;
  }
  :is([data-local-offer-view], #_) [part~='sort-field'] > [part~='control'] {
    width: auto;
  }
  :is([data-local-offer-view], #_) [part~='results'] {
    display: block;
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
  }
  :is([data-local-offer-view], #_) [part~='pages'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
    margin: 1em 0;
    border-top: 1px solid var(--_line);
    padding-top: 0.75em;
  }
  :is([data-local-offer-view], #_) [part~='page-list'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    align-items: center;
    margin: 0;
  }
  :is([data-local-offer-view], #_) [part~='page-link'] {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: max(2.75em, 24px);
    min-height: max(2.75em, 24px);
  }
  [data-local-offer-view] [part~='here'] {
    border: 1px solid var(--_strong-line);
    border-radius: 0.25em;
    box-sizing: border-box;
    font-weight: 600;
  }
  :is([data-local-offer-view], #_) [part~='copy'] {
    display: block;
  }
  :is([data-local-offer-view], #_) [part~='copy-field'] {
    max-width: 42em;
    margin-top: 0.5em;
  }
  :is([data-local-offer-view], #_) [part~='fold']:not([open]) ~ [part~='near'] {
    display: none;
  }
  @container local-offer-view (min-width: 46em) {
    :is([data-local-offer-view], #_) [part~='fold']:not([open]) ~ [part~='near'] {
      display: flex;
    }
    :is([data-local-offer-view], #_) [part~='columns'] {
      display: grid;
      grid-template-columns: minmax(13em, 1fr) minmax(0, 3fr);
      gap: 0 2.5em;
      align-items: start;
    }
  }
  @media print {
    :is([data-local-offer-view], #_)
      :is(
        [part~='box'],
        [part~='side'],
        [part~='sort-field'],
        [part~='pages'],
        [part~='chips'],
        [part~='copy']
      ) {
      display: none;
    }
    :is([data-local-offer-view], #_) [part~='columns'] {
      display: block;
    }
  }
  @media (forced-colors: active) {
    :is([data-local-offer-view], #_) :is([part~='plain-button'], [part~='keep']) {
      padding-inline: 0.5em;
    }
    [data-local-offer-view] [part~='start-picture'] {
      color: CanvasText;
    }
  }
`;
