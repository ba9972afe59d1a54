import { html, nothing } from 'lit';
import { heading } from './heading.js';
import { richText } from './rich-text.js';
import { text } from './text.js';
import { usualText } from './vacancy-table-view.js';
import { KIND_WORDS } from './words/needs.js';
import { HOW_DECIDED, sayPlaces } from './words/places.js';
const labelOf = (rows, kind) => KIND_WORDS[kind]?.[0] ?? rows.find((row) => row.kind === kind)?.kindLabel ?? kind;
/** How places are decided: the publisher's words for each kind, else the usual way in England. */
function decidedView(feed, rows, kinds) {
    const own = feed.send.how_places_are_decided;
    const usual = new Set(kinds.filter((kind) => !own[kind] && !own['*']).map(usualText));
    return [
        ...kinds.flatMap((kind) => {
            const words = own[kind];
            return words
                ? [html `<p part="paragraph"><strong>${text(labelOf(rows, kind))}</strong></p>`, ...richText(words)]
                : [];
        }),
        ...(own['*'] && kinds.some((kind) => !own[kind]) ? richText(own['*']) : []),
        ...(usual.has('most')
            ? HOW_DECIDED.most.map((words) => html `<p part="paragraph">${text(words)}</p>`)
            : []),
    ];
}
/** What a family needs to know to read the table: how places are decided, and what the words mean. */
export function aboutView(feed, rows, level) {
    const kinds = [...new Set(rows.map((row) => row.kind))];
    const explained = kinds.flatMap((kind) => (KIND_WORDS[kind]?.[1] ? [kind] : []));
    const decided = decidedView(feed, rows, kinds);
    return html `
    ${decided.length ? html `<div part="section">${heading(level, 'heading', sayPlaces('howDecided'))}${decided}</div>` : nothing}
    <details part="details">
      <summary part="summary">${text(sayPlaces('kindsMean'))}</summary>
      <ul part="list">
        ${explained.map((kind) => {
        const [name = kind, meaning = ''] = KIND_WORDS[kind] ?? [];
        return html `<li part="item">${text(sayPlaces('kindIs', { name, meaning }))}</li>`;
    })}
        <li part="item">${text(sayPlaces('planMeans'))}</li>
      </ul>
    </details>
  `;
}
