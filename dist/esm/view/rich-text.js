import { html } from "lit";
import { text } from "./text.js";
const inlineView = ({ text: words, strong, emphasis, href }) => {
  if (href) return html`<a part="link" href=${href} referrerpolicy="origin">${text(words)}</a>`;
  if (strong) return html`<strong>${text(words)}</strong>`;
  return emphasis ? html`<em>${text(words)}</em>` : html`<span>${text(words)}</span>`;
};
const richText = (blocks, draw = inlineView) => blocks.map((block) => {
  if (block.kind === "paragraph") return html`<p part="paragraph">${block.inlines.map(draw)}</p>`;
  const items = block.items.map((item) => html`<li part="item">${item.map(draw)}</li>`);
  return block.ordered ? html`<ol part="list">
          ${items}
        </ol>` : html`<ul part="list">
          ${items}
        </ul>`;
});
export {
  inlineView,
  richText
};
