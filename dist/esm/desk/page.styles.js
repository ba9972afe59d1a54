/** For whoever formats it: the sheet is plain text, put into the page by the build. */
const css = String.raw;
/** The page itself: its type, its frame, its steps. */
export const pageStyles = css `
  :root {
    --ink: #16191d;
    --quiet: #505a63;
    --line: #c3cad0;
    --strong-line: #5d6872;
    --faint: #f3f5f7;
    --accent: #1d4f91;
    --accent-dark: #143a6d;
    --missing: #9b1c1c;
    --thin: #7a4a00;
    --present: #0f5c3a;
    color-scheme: light;
    scroll-padding-top: 1rem;
  }
  * {
    box-sizing: border-box;
  }
  body {
    margin: 0;
    color: var(--ink);
    background: #fff;
    font:
      1.0625rem/1.55 system-ui,
      'Segoe UI',
      Roboto,
      'Helvetica Neue',
      Arial,
      sans-serif;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .masthead,
  main,
  .foot,
  .off {
    max-width: 62rem;
    margin: 0 auto;
    padding: 0 1.25rem;
  }
  h1,
  h2,
  h3,
  h4,
  h5 {
    line-height: 1.25;
    margin: 0;
    text-wrap: balance;
  }
  p,
  ul,
  ol {
    margin: 0 0 0.75rem;
    max-width: 66ch;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 0.15em;
  }
  .hidden,
  .skip:not(:focus) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip:focus {
    display: block;
    padding: 0.75rem 1.25rem;
  }
  .printed {
    display: none;
  }
  :focus-visible {
    outline: 3px solid #ffdd00;
    outline-offset: 0;
    box-shadow: 0 0 0 5px #0b0c0c;
  }
  [tabindex='-1']:focus {
    outline: none;
    box-shadow: none;
  }

  .masthead {
    padding-top: 2rem;
    padding-bottom: 1.25rem;
  }
  .kicker {
    margin: 0 0 0.25rem;
    color: var(--quiet);
  }
  h1 {
    font-size: clamp(1.75rem, 1.3rem + 2vw, 2.375rem);
    letter-spacing: -0.01em;
  }
  .lead {
    margin-top: 0.75rem;
    font-size: 1.1875rem;
  }
  .privacy {
    margin: 0;
    padding: 0.5rem 0 0.5rem 0.875rem;
    border-left: 0.25rem solid var(--accent);
  }
  .contents ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 2rem;
    padding: 0.75rem 0 0.75rem 1.25rem;
    border-block: 1px solid var(--line);
    max-width: none;
  }
  .contents li {
    margin-right: 0.5rem;
  }
  .contents a {
    display: inline-block;
    padding: 0.25rem 0;
  }
  h2 {
    font-size: 1.5rem;
  }
  h3 {
    margin: 2rem 0 0.5rem;
    font-size: 1.1875rem;
  }
  .who {
    padding: 1rem 0 2rem;
  }
  .who h2 {
    margin-bottom: 1rem;
    font-size: 1.25rem;
  }
  .step {
    padding: 2rem 0 2.5rem;
    border-top: 1px solid var(--line);
  }
  .step > h2 {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    margin-bottom: 1rem;
  }
  .number {
    flex: none;
    display: inline-grid;
    place-items: center;
    width: 2.25rem;
    height: 2.25rem;
    border: 2px solid var(--accent);
    border-radius: 50%;
    color: var(--accent);
    font-size: 1.125rem;
    font-variant-numeric: lining-nums;
  }
  @media (min-width: 48rem) {
    .step-body {
      padding-left: 3rem;
    }
  }

  .foot p {
    max-width: none;
    margin: 0;
    padding-block: 1.5rem 3rem;
    border-top: 1px solid var(--line);
    color: var(--quiet);
  }
`;
