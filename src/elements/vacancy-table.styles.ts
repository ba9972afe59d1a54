import { css, type CSSResult } from 'lit';

/** The table where there is room for one, else a list of settings with the facts of each. */
export const vacancyTableStyles: CSSResult = css`
  :is([data-local-offer-view='local-offer-vacancy-table'], #_)
    :is([part~='table'], [part~='body'], [part~='row'], [part~='setting'], [part~='cell']) {
    display: block;
    width: auto;
    float: none;
    position: static;
  }
  [data-local-offer-view] [part~='table'] {
    border: 0;
    border-collapse: collapse;
    margin: 0;
    background: none;
    font-size: 1em;
  }
  [data-local-offer-view] [part~='row'] {
    border: 0;
    border-top: 1px solid var(--_line);
    padding: 1em 0;
    background: none;
    scroll-margin-top: 1em;
  }
  [data-local-offer-view] [part~='row']:target {
    background: var(--_faint);
  }
  :is([data-local-offer-view='local-offer-vacancy-table'], #_) [part~='head'] {
    position: absolute;
    display: block;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  :is([data-local-offer-view='local-offer-vacancy-table'], #_) [part~='sort'] {
    display: none;
  }
  [data-local-offer-view] :is([part~='setting'], [part~='cell'], [part~='header']) {
    font-variant: inherit;
    font-style: inherit;
    font-family: inherit;
    letter-spacing: inherit;
    text-transform: inherit;
    white-space: normal;
  }
  [data-local-offer-view] [part~='setting'] {
    border: 0;
    padding: 0 0 0.5em;
    text-align: start;
    font-weight: normal;
    background: none;
    color: inherit;
  }
  :is([data-local-offer-view='local-offer-vacancy-table'], #_) [part~='name'] {
    display: block;
  }
  [data-local-offer-view] [part~='name'] {
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.3;
  }
  :is([data-local-offer-view='local-offer-vacancy-table'], #_) [part~='cell'] {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 0 0.75em;
  }
  [data-local-offer-view] [part~='cell'] {
    border: 0;
    padding: 0.25em 0;
    background: none;
    color: inherit;
    text-align: start;
    vertical-align: top;
  }
  [data-local-offer-view] [part~='label'] {
    font-size: 0.875em;
    padding-top: 0.125em;
  }
  [data-local-offer-view] [part~='vacancies'] [part~='figure'] {
    font-weight: 600;
  }
  [data-local-offer-view] [part~='need'] {
    margin: 0 0 0.25em;
  }
  [data-local-offer-view] [part~='picture'] {
    margin: 0.25em 0;
    max-width: 100%;
    vertical-align: middle;
  }
  :is([data-local-offer-view='local-offer-vacancy-table'], #_) [part~='picture'] {
    display: block;
    height: auto;
  }
  [data-local-offer-view] [part~='tick'] {
    fill: transparent;
    stroke: currentColor;
    stroke-width: 1;
  }
  [data-local-offer-view] [part~='filled'] {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  [data-local-offer-view] [part~='hatch'] {
    fill: none;
    stroke: currentColor;
    stroke-width: 1;
  }
  @media (forced-colors: active) {
    [data-local-offer-view] [part~='tick'],
    [data-local-offer-view] [part~='hatch'] {
      stroke: CanvasText;
    }
    [data-local-offer-view] [part~='filled'] {
      fill: CanvasText;
    }
  }
  @container local-offer-view (min-width: 60em) {
    :is([data-local-offer-view='local-offer-vacancy-table'], #_) [part~='table'] {
      display: table;
      table-layout: fixed;
      width: 100%;
    }
    :is([data-local-offer-view='local-offer-vacancy-table'], #_) [part~='head'] {
      position: static;
      display: table-header-group;
      width: auto;
      height: auto;
      overflow: visible;
      clip-path: none;
    }
    :is([data-local-offer-view='local-offer-vacancy-table'], #_) [part~='body'] {
      display: table-row-group;
    }
    :is([data-local-offer-view='local-offer-vacancy-table'], #_) :is([part~='row'], [part~='head-row']) {
      display: table-row;
    }
    :is([data-local-offer-view='local-offer-vacancy-table'], #_)
      :is([part~='setting'], [part~='cell'], [part~='header']) {
      display: table-cell;
    }
    :is([data-local-offer-view='local-offer-vacancy-table'], #_) [part~='sort'] {
      display: inline-flex;
    }
    :is([data-local-offer-view='local-offer-vacancy-table'], #_)
      :is([part~='label'], [part~='narrow'], [part~='narrow-field']) {
      display: none;
    }
    [data-local-offer-view] :is([part~='setting'], [part~='cell'], [part~='header']) {
      border: 0;
      border-top: 1px solid var(--_line);
      padding: 0.75em 0.75em 0.75em 0;
      vertical-align: top;
      text-align: start;
      font-size: 1em;
      background: none;
      color: inherit;
    }
    [data-local-offer-view] [part~='header'] {
      border-top: 0;
      border-bottom: 2px solid var(--_strong-line);
      vertical-align: bottom;
      font-weight: 600;
    }
    [data-local-offer-view] [part~='sort'] {
      border: 0;
      border-radius: 0;
      min-height: max(1.75em, 24px);
      padding: 0.125em 0;
      font-weight: 600;
      text-decoration: underline;
      text-decoration-style: dotted;
      text-underline-offset: 0.25em;
    }
    [data-local-offer-view] [part~='ascending']::after {
      content: '\\2191';
      content: '\\2191' / '';
      padding-inline-start: 0.25em;
    }
    [data-local-offer-view] [part~='descending']::after {
      content: '\\2193';
      content: '\\2193' / '';
      padding-inline-start: 0.25em;
    }
    [data-local-offer-view] [part~='name'] {
      font-size: 1.0625em;
    }
    :is([data-local-offer-view='local-offer-vacancy-table'], #_) [part~='ages'] {
      width: 8%;
    }
    :is([data-local-offer-view='local-offer-vacancy-table'], #_)
      :is([part~='pupils'], [part~='plan'], [part~='topUp']) {
      width: 8.5%;
    }
    :is([data-local-offer-view='local-offer-vacancy-table'], #_) [part~='places'] {
      width: 11%;
    }
  }
  @media print {
    [data-local-offer-view] [part~='row'] {
      break-inside: avoid;
    }
  }
`;
