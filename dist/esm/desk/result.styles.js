/** For whoever formats it: the sheet is plain text, put into the page by the build. */
const css = String.raw;
/** What was found, and the headings to be put right. */
export const resultStyles = css `
  .results {
    margin-top: 2rem;
    padding-top: 1px;
    border-top: 1px solid var(--line);
  }
  .results h3 {
    font-size: 1.375rem;
  }
  .summary {
    margin-bottom: 1rem;
  }
  .summary p:first-child {
    font-size: 1.1875rem;
    font-weight: 600;
  }
  .group {
    margin-top: 2rem;
  }
  .items {
    max-width: none;
    margin: 0.75rem 0 0;
    padding: 0;
    list-style: none;
    border-top: 1px solid var(--line);
  }
  .item {
    padding: 0.875rem 0 0.5rem;
    border-bottom: 1px solid var(--line);
  }
  .item h5 {
    margin-bottom: 0.25rem;
    font-size: 1.0625rem;
  }
  .item p {
    margin-bottom: 0.375rem;
  }
  @media (min-width: 48rem) {
    .item {
      display: grid;
      grid-template-columns: 15rem minmax(0, 1fr);
      gap: 0 2rem;
    }
  }
  .state {
    display: inline-flex;
    gap: 0.375em;
    align-items: center;
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .state.missing {
    color: var(--missing);
  }
  .state.thin {
    color: var(--thin);
  }
  .state.present {
    color: var(--present);
  }
  .state.not-required {
    color: var(--quiet);
  }
  .mark {
    flex: none;
    width: 1.0625rem;
    height: 1.0625rem;
  }
  .small-label {
    font-weight: 600;
  }
  .law {
    color: var(--quiet);
    font-size: 0.9375rem;
  }
  h4 {
    margin-bottom: 0.25rem;
    font-size: 1.125rem;
  }
  .warnings {
    margin-top: 1rem;
  }
  .warnings h4 {
    font-size: 1.0625rem;
  }
  .headings {
    width: 100%;
    border-collapse: collapse;
  }
  .headings :is(th, td) {
    padding: 0.75rem 1.5rem 0.25rem 0;
    border-top: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: normal;
  }
  .headings td {
    width: 50%;
    padding-right: 0;
  }
  .headings thead th {
    padding-top: 0.25rem;
    border: 0;
    font-weight: 600;
  }
  .headings .field {
    margin-bottom: 0.375rem;
  }
  @media (max-width: 40rem) {
    .headings,
    .headings :is(tbody, tr, th, td) {
      display: block;
      width: auto;
    }
    .headings thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .headings td {
      padding-top: 0.25rem;
      border: 0;
    }
    .headings tbody th {
      padding-right: 0;
      font-weight: 600;
    }
  }
  .own-words {
    padding-left: 1rem;
    border-left: 0.25rem solid var(--line);
  }
`;
