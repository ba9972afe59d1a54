/** For whoever formats it: the sheet is plain text, put into the page by the build. */
const css = String.raw;
/** What can be chosen, pressed and pasted into, and what is shown to be copied. */
export const controlStyles = css `
  .columns {
    display: grid;
    gap: 0 2.5rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  }
  .field {
    display: block;
    min-width: 0;
    margin: 0 0 1.25rem;
    padding: 0;
    border: 0;
  }
  .label {
    display: block;
    padding: 0;
    margin-bottom: 0.25rem;
    font-weight: 600;
  }
  .hint {
    display: block;
    margin-bottom: 0.375rem;
    color: var(--quiet);
    font-size: 0.9375rem;
  }
  select,
  textarea,
  input[type='text'],
  input[type='file'] {
    max-width: 100%;
    min-height: 2.75rem;
    padding: 0.5rem 0.625rem;
    border: 1px solid var(--strong-line);
    border-radius: 0.25rem;
    color: inherit;
    background: #fff;
    font: inherit;
  }
  select {
    width: 100%;
    text-overflow: ellipsis;
  }
  textarea {
    display: block;
    width: 100%;
    resize: vertical;
  }
  .code {
    font:
      0.875rem/1.5 ui-monospace,
      monospace;
  }
  input[type='file'] {
    width: 100%;
    border-style: dashed;
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }
  .date .label {
    font-weight: normal;
  }
  .date .field {
    margin-bottom: 0;
  }
  .year {
    width: 6em;
  }
  .radio {
    position: relative;
    display: flex;
    align-items: center;
    min-height: 2.5rem;
  }
  .radio input {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--accent);
  }
  .radio label {
    flex: 1;
    padding: 0.375rem 0.625rem;
    cursor: pointer;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block: 0.25rem 1rem;
  }
  .button {
    min-height: 2.75rem;
    padding: 0.5rem 1.125rem;
    border: 1px solid var(--accent);
    border-radius: 0.25rem;
    color: var(--accent);
    background: #fff;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  .go {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
    margin-right: 0.5rem;
    font-weight: 600;
  }
  .button:hover {
    border-color: var(--accent-dark);
    color: var(--accent-dark);
    background: var(--faint);
  }
  .main {
    color: #fff;
    background: var(--accent);
  }
  .main:hover {
    color: #fff;
    background: var(--accent-dark);
  }
  .small {
    min-height: 1.75rem;
    padding: 0;
    border: 0;
    background: none;
    font-size: 0.9375rem;
    font-weight: normal;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .small:hover {
    background: none;
    text-decoration-thickness: 0.15em;
  }
  .said,
  .inset {
    padding: 0.5rem 0.875rem;
    border-left: 0.25rem solid var(--accent);
    background: var(--faint);
  }
  summary {
    padding: 0.25rem 0;
    color: var(--accent);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  details {
    margin-bottom: 0.75rem;
  }
  .preview {
    max-height: 24rem;
    overflow: auto;
    padding: 1rem 1.25rem;
    border: 1px solid var(--line);
    border-radius: 0.25rem;
    background: #fff;
  }
  .preview :is(h2, h3, h4, h5, h6) {
    margin: 1.25rem 0 0.375rem;
    font-size: 1.0625rem;
  }
  .preview h2 {
    font-size: 1.1875rem;
  }
  .preview > :first-child {
    margin-top: 0;
  }
  .picture {
    padding: 0 0.375rem;
    border: 1px solid var(--line);
    color: var(--quiet);
  }
  :is(.preview, .own-words) :is(th, td) {
    padding: 0.25rem 0.75rem 0.25rem 0;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
`;
