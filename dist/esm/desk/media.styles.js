/** For whoever formats it: the sheet is plain text, put into the page by the build. */
const css = String.raw;
/** Forced colours; and paper, which takes the check alone once there is one. */
export const mediaStyles = css `
  @media (forced-colors: active) {
    .main {
      border: 2px solid ButtonText;
    }
    .number {
      border-color: CanvasText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    @page {
      margin: 16mm;
    }
    :root {
      font-size: 9pt;
    }
    .masthead,
    main,
    .foot {
      max-width: none;
      padding-inline: 0;
    }
    .acts,
    .said,
    .skip,
    .contents,
    .item details {
      display: none;
    }
    .checked .printed {
      display: block;
    }
    .printed-name {
      margin: 0;
      font-size: 1.75rem;
      font-weight: 600;
    }
    :has(> main.checked) > .masthead,
    .checked :is(.who, .template, .back, .give, .step > h2, .results > .hint, .results ~ *) {
      display: none;
    }
    .checked .step,
    .results {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .step-body {
      padding: 0;
    }
    h3,
    h4,
    h5,
    .group > .hint {
      break-after: avoid;
    }
    .item {
      break-inside: avoid;
    }
    .preview {
      max-height: none;
    }
  }
`;
