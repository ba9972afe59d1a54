import { html } from 'lit';
import { text } from './text.js';
/** A run of text, as a link, strong, emphasised or plain. */
export const inlineView = ({ text: words, strong, emphasis, href }) => {
    if (href)
        return html `<a part="link" href=${href} referrerpolicy="origin">${text(words)}</a>`;
    if (strong)
        return html `<strong>${text(words)}</strong>`;
    return emphasis ? html `<em>${text(words)}</em>` : html `<span>${text(words)}</span>`;
};
/**
 * Draws a tree of text. Nothing from a feed is ever markup.
 *
 * @param draw how a run of text is drawn, for whoever has something to add to it.
 */
export const richText = (blocks, draw = inlineView) => blocks.map((block) => {
    if (block.kind === 'paragraph')
        return html `<p part="paragraph">${block.inlines.map(draw)}</p>`;
    const items = block.items.map((item) => html `<li part="item">${item.map(draw)}</li>`);
    return block.ordered
        ? html `<ol part="list">
          ${items}
        </ol>`
        : html `<ul part="list">
          ${items}
        </ul>`;
});
