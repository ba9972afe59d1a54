import { html } from 'lit';
import { safeLink } from '../feed/contacts.js';
import { isText } from '../report/html-nodes.js';
import { htmlTree } from '../report/html-tree.js';
import { text } from '../view/text.js';
import { sayDesk } from '../view/words/desk.js';
/** The only elements that are ever drawn, none with an attribute of its own. One h1 is enough for a page: it is ours. */
const DRAWN = {
    p: (content) => html `<p>${content}</p>`,
    h1: (content) => html `<h2>${content}</h2>`,
    h2: (content) => html `<h2>${content}</h2>`,
    h3: (content) => html `<h3>${content}</h3>`,
    h4: (content) => html `<h4>${content}</h4>`,
    h5: (content) => html `<h5>${content}</h5>`,
    h6: (content) => html `<h6>${content}</h6>`,
    ul: (content) => html `<ul>
      ${content}
    </ul>`,
    ol: (content) => html `<ol>
      ${content}
    </ol>`,
    li: (content) => html `<li>${content}</li>`,
    dl: (content) => html `<dl>${content}</dl>`,
    dt: (content) => html `<dt>${content}</dt>`,
    dd: (content) => html `<dd>${content}</dd>`,
    table: (content) => html `<table>
      ${content}
    </table>`,
    caption: (content) => html `<caption>
      ${content}
    </caption>`,
    thead: (content) => html `<thead>
      ${content}
    </thead>`,
    tbody: (content) => html `<tbody>
      ${content}
    </tbody>`,
    tr: (content) => html `<tr>
      ${content}
    </tr>`,
    th: (content) => html `<th>${content}</th>`,
    td: (content) => html `<td>${content}</td>`,
    strong: (content) => html `<strong>${content}</strong>`,
    b: (content) => html `<strong>${content}</strong>`,
    em: (content) => html `<em>${content}</em>`,
    i: (content) => html `<em>${content}</em>`,
    blockquote: (content) => html `<blockquote>${content}</blockquote>`,
    figure: (content) => html `<figure>${content}</figure>`,
    figcaption: (content) => html `<figcaption>${content}</figcaption>`,
    div: (content) => html `<div>${content}</div>`,
    section: (content) => html `<div>${content}</div>`,
    br: () => html `<br />`,
    hr: () => html `<hr />`,
};
const HOLDS_NO_TEXT = /^(?:|ul|ol|dl|table|thead|tbody|tr|div|section|figure)$/;
/** Opens beside this page, which would lose what was pasted. */
const linkView = (content, href) => html `<a href=${href} target="_blank" rel="noopener noreferrer">${content}</a>`;
/** In the place of a picture, which would have to be loaded. */
function pictureView({ attributes }) {
    const alt = attributes.get('alt');
    return html `<span class="picture"
    >${text(alt ? sayDesk('picture', { alt }) : sayDesk('pictureUnsaid'))}</span
  >`;
}
function elementView(node) {
    if (node.name === 'img')
        return [pictureView(node)];
    const content = contentView(node.children, node.name);
    if (node.name === 'a') {
        const href = safeLink(node.attributes.get('href') ?? '');
        return href ? [linkView(content, href)] : content;
    }
    const draw = Object.hasOwn(DRAWN, node.name) ? DRAWN[node.name] : undefined;
    return draw ? [draw(content)] : content;
}
const contentView = (nodes, parent) => nodes.flatMap((node) => {
    if (!isText(node))
        return elementView(node);
    const isGap = !node.text.trim() && HOLDS_NO_TEXT.test(parent);
    return isGap ? [] : [html `<span>${text(node.text)}</span>`];
});
/**
 * HTML of somebody else's, drawn as our own few elements: nothing in it runs, nothing is loaded, and no attribute of it
 * is kept but the address of a link that may be followed.
 */
export const safeHtml = (markup) => contentView(htmlTree(markup), '');
