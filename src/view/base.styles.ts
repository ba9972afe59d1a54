import { css, type CSSResult } from 'lit';

/**
 * The look every widget shares: the page's own type and colours, one accent, hairlines and air.
 *
 * Each rule starts at the view, so nothing of the page is touched. Rules that keep structure begin with
 * `:is([data-local-offer-view], #_)`: the weight of an id, so that `#content ul li` cannot undo them.
 */
export const baseStyles: CSSResult = css`
  :is([data-local-offer-view], #_) {
    display: block;
    container: local-offer-view / inline-size;
    box-sizing: border-box;
    width: auto;
    min-width: 0;
  }
  [data-local-offer-view] {
    --_accent: var(--local-offer-accent, #1d4f91);
    --_line: color-mix(in srgb, currentColor 25%, transparent);
    --_faint: color-mix(in srgb, currentColor 6%, transparent);
    --_strong-line: color-mix(in srgb, currentColor 65%, transparent);
    --_gap: var(--local-offer-gap, 1em);
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
  }
  :is([data-local-offer-view], #_) [hidden] {
    display: none;
  }
  [data-local-offer-view] [part~='link'] {
    color: var(--local-offer-link, inherit);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  [data-local-offer-view] [part~='paragraph'],
  [data-local-offer-view] [part~='message'],
  [data-local-offer-view] [part~='notice'],
  [data-local-offer-view] [part~='status'] {
    margin: 0 0 0.5em;
    padding: 0;
    max-width: 66ch;
  }
  :is([data-local-offer-view], #_)
    :is([part~='paragraph'], [part~='message'], [part~='notice'], [part~='status']) {
    display: block;
  }
  [data-local-offer-view] [part~='notice'],
  [data-local-offer-view] [part~='message'] {
    border-inline-start: 0.25em solid var(--_accent);
    padding: 0.25em 0.75em;
    background: var(--_faint);
  }
  [data-local-offer-view] [part~='secondary'] {
    font-size: 0.875em;
    font-weight: normal;
  }
  :is([data-local-offer-view], #_)
    :is([part~='line'], [part~='contact'], [part~='need'], [part~='plain'], [part~='own-words']) {
    display: block;
  }
  :is([data-local-offer-view], #_) [part~='secondary']:not([part~='paragraph']) {
    display: block;
  }
  [data-local-offer-view] [part~='heading'] {
    margin: 1.5em 0 0.5em;
    padding: 0;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.3;
  }
  :is([data-local-offer-view], #_) [part~='heading'] {
    display: block;
  }
  [data-local-offer-view] [part~='list'] {
    margin: 0 0 0.5em;
    padding: 0;
    padding-inline-start: 1.25em;
  }
  :is([data-local-offer-view], #_) [part~='list'] {
    display: block;
    list-style: disc outside;
  }
  :is([data-local-offer-view], #_) ol[part~='list'] {
    list-style: decimal outside;
  }
  :is([data-local-offer-view], #_) [part~='item'] {
    display: list-item;
  }
  [data-local-offer-view] [part~='item'] {
    margin: 0 0 0.5em;
    padding: 0;
  }
  [data-local-offer-view] [part~='filters'] {
    gap: 0.75em var(--_gap);
    margin: 0 0 1em;
  }
  :is([data-local-offer-view], #_) [part~='filters'] {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
  }
  :is([data-local-offer-view], #_) [part~='chips'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  [data-local-offer-view] [part~='chips'] {
    margin: 0 0 1em;
  }
  :is([data-local-offer-view], #_) [part~='field'] {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    flex: 1 1 8em;
    max-width: 24em;
    width: auto;
    float: none;
  }
  :is([data-local-offer-view], #_) [part~='tick-field'] {
    flex-direction: row;
    align-items: center;
    min-height: 2.75em;
  }
  [data-local-offer-view] [part~='field'] {
    margin: 0;
    padding: 0;
    font-size: 1em;
    cursor: pointer;
  }
  [data-local-offer-view] [part~='field-label'] {
    font-weight: 600;
  }
  [data-local-offer-view] [part~='control'],
  [data-local-offer-view] [part~='button'],
  [data-local-offer-view] [part~='chip'],
  [data-local-offer-view] [part~='sort'] {
    box-sizing: border-box;
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    border: 1px solid var(--_strong-line);
    border-radius: 0.25em;
    background: transparent;
    font-variant: inherit;
    text-transform: none;
    text-align: start;
    cursor: pointer;
  }
  :is([data-local-offer-view], #_) :is([part~='control'], [part~='button'], [part~='chip'], [part~='sort']) {
    position: static;
    float: none;
    width: auto;
    min-width: 0;
    max-width: 100%;
    height: auto;
  }
  :is([data-local-offer-view], #_) :is([part~='control'], [part~='button'], [part~='chip']) {
    display: inline-block;
    min-height: max(2.75em, 24px);
    padding: 0.375em 0.75em;
  }
  :is([data-local-offer-view], #_) [part~='alone'] {
    display: inline-block;
    min-height: max(1.5em, 24px);
  }
  :is([data-local-offer-view], #_) [part~='control'] {
    width: 100%;
    appearance: auto;
  }
  [data-local-offer-view] [part~='control'] option {
    color: #000;
    background: #fff;
  }
  :is([data-local-offer-view], #_) [part~='chip'] {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    border-radius: 1.5em;
  }
  :is([data-local-offer-view], #_) [part~='tickbox'] {
    display: inline-block;
    flex: none;
    width: 1.5em;
    height: 1.5em;
    margin: 0;
    appearance: auto;
    accent-color: var(--_accent);
  }
  [data-local-offer-view]
    :is(
      [part~='link'],
      [part~='control'],
      [part~='button'],
      [part~='chip'],
      [part~='sort'],
      [part~='tickbox'],
      [part~='summary']
    ):focus-visible {
    outline: 3px solid var(--local-offer-focus, #ffdd00);
    outline-offset: 0;
    box-shadow: 0 0 0 5px #0b0c0c;
  }
  [data-local-offer-view] [part~='tag'] {
    border: 1px solid var(--_strong-line);
    border-radius: 0.25em;
    padding: 0 0.375em;
    font-size: 0.875em;
  }
  :is([data-local-offer-view], #_) [part~='tag'] {
    display: inline-block;
  }
  :is([data-local-offer-view], #_) [part~='details'] {
    display: block;
  }
  [data-local-offer-view] [part~='details'] {
    margin: 1em 0;
  }
  :is([data-local-offer-view], #_) [part~='summary'] {
    display: list-item;
    min-height: 1.5em;
  }
  [data-local-offer-view] [part~='summary'] {
    padding: 0.375em 0;
    font-weight: 600;
    cursor: pointer;
  }
  [data-local-offer-view] [part~='footer'] {
    margin: 1.5em 0 0;
    padding: 0.75em 0 0;
    border-top: 1px solid var(--_line);
  }
  :is([data-local-offer-view], #_) [part~='hidden'] {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :is([data-local-offer-view], #_) [part~='print-only'] {
    display: none;
  }
  @media print {
    :is([data-local-offer-view], #_) [part~='print-only'] {
      display: block;
    }
    :is([data-local-offer-view], #_) :is([part~='filters'], [part~='chips'], [part~='button']) {
      display: none;
    }
    [data-local-offer-view] [part~='link'] {
      color: inherit;
    }
  }
  @media (forced-colors: active) {
    [data-local-offer-view] :is([part~='control'], [part~='button'], [part~='chip'], [part~='sort']) {
      border-color: ButtonText;
    }
    [data-local-offer-view]
      :is(
        [part~='link'],
        [part~='control'],
        [part~='button'],
        [part~='chip'],
        [part~='sort'],
        [part~='tickbox'],
        [part~='summary']
      ):focus-visible {
      outline-color: Highlight;
    }
  }
`;
