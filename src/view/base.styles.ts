import { css, type CSSResult } from 'lit';
import { paperStyles } from './paper.styles.js';

/**
 * The look every widget shares: the page's own type and colours, one accent, hairlines and air. Each rule starts at the
 * view, so nothing of the page is touched. Rules that keep structure begin with `:is([data-local-offer-view], #_)`: the
 * weight of an id, so that `#content ul li` cannot undo them. Each line takes its own direction, so that "5 to 11" stays
 * in order on a page that reads from the right. Where a box fits its content, such as a dialog, the view asks for 240
 * pixels: else it would get none. The accent takes a little of the text's colour, to stand out on a dark page too.
 */
export const baseStyles: CSSResult = css`
  :is([data-local-offer-view], #_) {
    display: block;
    container: local-offer-view / inline-size;
    contain-intrinsic-inline-size: 240px;
    box-sizing: border-box;
    width: auto;
    min-width: 0;
  }
  [data-local-offer-view] {
    --_accent: var(--local-offer-accent, color-mix(in srgb, currentColor 25%, #1d4f91));
    --_line: color-mix(in srgb, currentColor 25%, transparent);
    --_faint: color-mix(in srgb, currentColor 6%, transparent);
    --_strong-line: color-mix(in srgb, currentColor 80%, transparent);
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
  }
  [data-local-offer-view] [part] {
    unicode-bidi: plaintext;
  }
  [data-local-offer-view]:dir(rtl) {
    text-align: right;
  }
  [data-local-offer-view] ::before,
  [data-local-offer-view] ::after {
    content: none;
  }
  [data-local-offer-view] ::marker {
    content: normal;
  }
  :is([data-local-offer-view], #_)
    :is(
      [part~='paragraph'],
      [part~='message'],
      [part~='notice'],
      [part~='status'],
      [part~='line'],
      [part~='contact'],
      [part~='need'],
      [part~='plain'],
      [part~='own-words'],
      [part~='secondary'],
      [part~='heading'],
      [part~='details'],
      [part~='section'],
      [part~='footer']
    ) {
    display: block;
    float: none;
  }
  [data-local-offer-view] :is([part~='paragraph'], [part~='message'], [part~='notice'], [part~='status']) {
    margin: 0 0 0.5em;
    padding: 0;
    max-width: 66ch;
  }
  [data-local-offer-view] :is([part~='message'], [part~='notice']) {
    border-inline-start: 0.25em solid var(--_accent);
    margin-bottom: 1em;
    padding: 0.375em 0.75em;
    background: var(--_faint);
  }
  [data-local-offer-view] [part~='message'] > [part~='paragraph'] {
    margin: 0;
  }
  [data-local-offer-view] [part~='secondary'] {
    font-size: 0.875em;
    font-weight: normal;
  }
  [data-local-offer-view] [part~='heading'] {
    margin: 1.5em 0 0.5em;
    padding: 0;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.3;
  }
  :is([data-local-offer-view], #_) [part~='list'] {
    margin: 0 0 0.5em;
    padding: 0;
    padding-inline-start: 1.25em;
    display: block;
    list-style: disc outside;
  }
  :is([data-local-offer-view], #_) ol[part~='list'] {
    list-style: decimal outside;
  }
  :is([data-local-offer-view], #_) [part~='bare'] {
    padding: 0;
    list-style: none;
  }
  :is([data-local-offer-view], #_) [part~='item'] {
    display: list-item;
    list-style: inherit;
    float: none;
    width: auto;
    margin: 0 0 0.5em;
  }
  :is([data-local-offer-view], #_) :is([part~='filters'], [part~='chips']) {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em var(--local-offer-gap, 1em);
    margin: 0 0 1em;
  }
  :is([data-local-offer-view], #_) [part~='field'] {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    flex: 1 1 7em;
    max-width: 18em;
    width: auto;
    float: none;
    margin: 0;
    padding: 0;
    font-size: 1em;
    cursor: pointer;
  }
  :is([data-local-offer-view], #_) [part~='tick-field'] {
    flex: 1 1 16em;
    flex-direction: row;
    align-items: center;
    gap: 0.5em;
    min-height: max(2.75em, 24px);
  }
  [data-local-offer-view] :is([part~='control'], [part~='button'], [part~='chip']) {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    border: 1px solid var(--_strong-line);
    border-radius: 0.25em;
    background: transparent;
    text-transform: none;
    text-align: start;
    cursor: pointer;
  }
  :is([data-local-offer-view], #_) :is([part~='control'], [part~='button'], [part~='chip'], [part~='sort']) {
    box-sizing: border-box;
    display: inline-block;
    position: static;
    float: none;
    width: auto;
    min-width: 0;
    max-width: 100%;
    height: auto;
    min-height: max(2.75em, 24px);
    padding: 0.375em 0.75em;
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
    width: max(1.5em, 24px);
    height: max(1.5em, 24px);
    margin: 0;
    appearance: auto;
    accent-color: var(--_accent);
  }
  [data-local-offer-view] [part~='link'] {
    border: 0;
    color: var(--local-offer-link, inherit);
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  :is([data-local-offer-view], #_) :is([part~='alone'], [part~='tag']) {
    display: inline-block;
    min-height: max(1.5em, 24px);
  }
  [data-local-offer-view] [part]:focus-visible {
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
  [data-local-offer-view] [part~='details'] {
    margin: 1em 0;
    border: 0;
  }
  :is([data-local-offer-view], #_) [part~='summary'] {
    display: list-item;
    list-style: revert;
    min-height: max(1.5em, 24px);
    padding: 0.375em 0;
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
  :is([data-local-offer-view], #_) :is([hidden], [part~='print-only']) {
    display: none;
  }
  ${paperStyles}
  @media (forced-colors: active) {
    [data-local-offer-view] :is([part~='control'], [part~='button'], [part~='chip']) {
      border-color: ButtonText;
    }
    [data-local-offer-view] [part]:focus-visible {
      outline-color: Highlight;
    }
  }
`;
