/** For whoever formats it: the sheet is plain text, put into the page by the build. */
const css = String.raw;
/** Dark pages, forced colours, and paper, which takes the list of what to mend alone. */
export const feedMediaStyles = css `
  @media (prefers-color-scheme: dark) {
    :root {
      --ink: #e8ebee;
      --quiet: #aab4bd;
      --line: #3c464f;
      --strong-line: #8b97a2;
      --faint: #1d242b;
      --paper: #12171c;
      --accent: #8fbcf5;
      --accent-dark: #bcd8fb;
      --on-accent: #0d1216;
      --missing: #ff9d9d;
      --thin: #f0c070;
      --present: #7fd6a8;
      --local-offer-accent: #8fbcf5;
      color-scheme: dark;
    }
  }
  @media (forced-colors: active) {
    .drop,
    .frame {
      border-color: CanvasText;
    }
    /* Its “No file chosen” cannot be made transparent here. */
    .drop input[type='file'] {
      font-size: 0;
    }
    ::file-selector-button {
      font-size: 1rem;
    }
    .dragging .drop {
      border-color: Highlight;
    }
  }
  @media screen {
    .rest {
      display: none;
    }
  }
  @media print {
    :root {
      --ink: #000;
      --quiet: #444;
      --line: #999;
      --paper: #fff;
      --missing: #7a1212;
      --thin: #5d3900;
      color-scheme: light;
    }
    .checked
      :is(
        .open,
        .busy,
        .see,
        .save,
        .sheets,
        .pairs,
        .which,
        .filter,
        .faults .acts,
        .faults .small,
        .faults > .field
      ) {
      display: none;
    }
    .checked .read .results,
    .checked .results ~ .faults {
      display: block;
    }
    .checked .faults > p:not(.acts) {
      display: none;
    }
    .item {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
`;
