import { html, nothing } from 'lit';
import { placeLink, sayIn } from './report-parts.js';
import { line, text } from './text.js';
/** Fewer items than this need no folding. */
const FEW = 8;
/** "In the law: …", or of the guidance where no law asks it. */
export const legalWords = (options, { law, legal }) => `${sayIn(options, /regulations|act/i.test(law) ? 'inLaw' : 'inGuide', { words: legal })} (${law})`;
/** The list of what can be read, in the order in which parents ask. Folded where it would fill a phone. */
export function contentsView(options, others) {
    const { model, idOf, isLegal, isNarrow } = options;
    const n = model.entries.length;
    if (!n)
        return nothing;
    const list = html `
    <ol part="bare report-contents">
      ${model.entries.map(({ item }) => html `
          <li part="report-link">
            ${placeLink(options, idOf(item.key), item.question || sayIn(options, 'more'))}
            ${isLegal && item.legal ? line(legalWords(options, item), 'line secondary') : nothing}
          </li>
        `)}
    </ol>
    ${others.length
        ? html `
            <p part="paragraph report-label">${text(sayIn(options, 'more'))}</p>
            <ul part="bare report-contents">
              ${others.map(({ id, words }) => html `<li part="report-link">${placeLink(options, id, words)}</li>`)}
            </ul>
          `
        : nothing}
  `;
    if (n < FEW)
        return list;
    return html `
    <details part="details report-fold" ?open=${!isNarrow}>
      <summary part="summary">${text(sayIn(options, 'questions', { n }))}</summary>
      ${list}
    </details>
  `;
}
