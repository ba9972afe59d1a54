/** For whoever formats it: the sheet is plain text, put into the page by the build. */
const css = String.raw;
/** What was read: sheets, pairs to decide about, faults. */
export const feedResultStyles = css `
  .which:empty {
    display: none;
  }
  .read .results {
    margin-top: 0;
    padding-top: 0;
    border-top: 0;
  }
  .read .results h3 {
    margin-top: 0;
  }
  .summary {
    margin-bottom: 0.25rem;
  }
  .summary p + p {
    font-size: 1.0625rem;
  }
  .sheets details {
    margin: 0;
    padding: 0.375rem 0;
    border-bottom: 1px solid var(--line);
  }
  .sheets details:first-of-type {
    border-top: 1px solid var(--line);
  }
  .sheets details[open] {
    padding-bottom: 1rem;
  }
  .sheets summary {
    padding-block: 0.5rem;
  }
  .sheets details > .field {
    max-width: 24rem;
    margin: 0.5rem 0 1rem;
  }
  .sheets .acts {
    margin-top: 1rem;
  }
  .headings th {
    font-weight: 600;
  }
  .headings .hint {
    margin-bottom: 0.375rem;
  }
  .warned {
    color: var(--thin);
  }
  .filter fieldset,
  .tabs fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
    margin-bottom: 0.75rem;
  }
  .filter legend,
  .tabs legend {
    margin-bottom: 0;
  }
  .group {
    margin-top: 1.75rem;
  }
  .state.error,
  .error h4 {
    color: var(--missing);
  }
  .warning h4 {
    color: var(--thin);
  }
  .note h4 {
    color: var(--quiet);
  }
  .group h4 .state {
    font-size: 1.125rem;
    line-height: 1.25;
  }
  .places {
    margin: 0 0 0.5rem;
    padding-inline-start: 1.25rem;
    font-size: 0.9375rem;
  }
  @media (min-width: 48rem) {
    .item {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
    .step-body {
      padding-inline: 3rem 0;
    }
  }
  .item h5 {
    text-wrap: pretty;
  }
  .places p {
    margin-bottom: 0;
  }
  .comments .item {
    display: block;
  }
  .comments dl {
    max-width: 42rem;
    margin: 0;
  }
  .comments dt {
    color: var(--quiet);
    font-size: 0.9375rem;
  }
  .comments dd {
    margin: 0 0 0.375rem;
    white-space: pre-line;
  }
  .pairs .items {
    margin-bottom: 1rem;
  }
  .pairs .item {
    padding-bottom: 0.875rem;
  }
  .sides {
    width: 100%;
    margin: 0.5rem 0 0.75rem;
    border-collapse: collapse;
    font-size: 0.9375rem;
  }
  .sides :is(th, td) {
    padding: 0.25rem 1rem 0.25rem 0;
    padding-inline: 0 1rem;
    text-align: start;
    vertical-align: top;
  }
  .sides th {
    width: 6rem;
    overflow-wrap: normal;
  }
  @media (min-width: 48rem) {
    .pairs .item {
      grid-template-columns: minmax(0, 1fr) 14rem;
    }
  }
`;
