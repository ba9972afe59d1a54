/** For whoever formats it: the sheet is plain text, put into the page by the build. */
const css = String.raw;
/** What the feed desk has beside what every desk has: what is opened, looked at and saved. */
export const feedStyles = css `
  :root {
    --paper: #fff;
    --on-accent: #fff;
    --line: #c3cad0;
  }
  body,
  select,
  textarea,
  input[type='text'],
  input[type='file'],
  .button {
    background: var(--paper);
  }
  .main {
    color: var(--on-accent);
    background: var(--accent);
  }
  .main:hover {
    color: var(--on-accent);
    background: var(--accent-dark);
  }
  .small,
  .small:hover {
    background: none;
  }
  .privacy,
  .said,
  .inset {
    border-inline: 0;
    border-inline-start: 0.25rem solid var(--accent);
  }
  .privacy {
    padding-inline: 0.875rem 0;
  }
  .contents ol {
    padding-inline: 1.25rem 0;
  }
  .contents li {
    margin-inline: 0 0.5rem;
  }
  .go {
    margin-inline: 0 0.5rem;
  }
  .contents ol {
    border-bottom: 0;
  }
  .field > input[type='text'] {
    width: 100%;
    max-width: 26rem;
  }
  .said > :last-child {
    margin-bottom: 0;
  }
  .quiet {
    color: var(--quiet);
    font-size: 0.9375rem;
  }
  .drop {
    padding: 1rem 1.125rem 1.125rem;
    border: 2px dashed var(--strong-line);
    border-radius: 0.25rem;
    background: var(--faint);
  }
  .drop input[type='file'] {
    padding: 0.375rem 0;
    border: 0;
    /* What it would say is below it: the files that are open now. */
    color: transparent;
    background: none;
  }
  ::file-selector-button {
    min-height: 2.25rem;
    margin-inline-end: 0.75rem;
    padding: 0.25rem 0.875rem;
    border: 1px solid var(--accent);
    border-radius: 0.25rem;
    color: var(--accent);
    background: var(--paper);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .dragging .drop {
    border-color: var(--accent);
    border-style: solid;
  }
  .open .columns > .field {
    margin-bottom: 1rem;
  }
  .open h3 {
    margin-top: 1.5rem;
  }
  .sources {
    max-width: none;
    padding: 0;
    list-style: none;
    border-top: 1px solid var(--line);
  }
  .sources li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: center;
    padding: 0.5rem 0;
    border-bottom: 1px solid var(--line);
  }
  .source-name {
    font-weight: 600;
  }
  .sources .small {
    margin-inline-start: auto;
  }
  .wrong {
    display: block;
    margin-bottom: 0.375rem;
    color: var(--missing);
    font-weight: 600;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--missing);
  }
  .frame {
    padding: 1rem 1.25rem 1.25rem;
    border: 1px solid var(--strong-line);
    border-radius: 0.25rem;
  }
  @media (max-width: 40rem) {
    .frame {
      margin-inline: -0.75rem;
      padding-inline: 0.75rem;
    }
  }
  .busy {
    position: sticky;
    bottom: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.5rem;
    align-items: center;
    justify-content: space-between;
    margin-top: 1rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--strong-line);
    border-inline-start: 0.25rem solid var(--accent);
    background: var(--faint);
  }
  .busy p {
    margin: 0;
  }
  .busy .button {
    flex: none;
  }
  /* Much enlarged, it would hide what somebody reads meanwhile. */
  @media (max-height: 30rem) {
    .busy {
      flex-wrap: nowrap;
      padding: 0.375rem 0.75rem;
      font-size: 0.9375rem;
    }
    .busy .hint {
      display: none;
    }
  }
  .save li {
    margin-bottom: 0.375rem;
  }
`;
