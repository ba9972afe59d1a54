import { html } from 'lit';
import { text } from './text.js';
/** A heading of a level from 1 to 6, so that ours fit under the page's own; of words, or of a link. */
export function heading(level, part, words) {
    const content = typeof words === 'string' ? text(words) : words;
    switch (Math.min(6, Math.max(1, Math.round(level) || 2))) {
        case 1:
            return html `<h1 part=${part}>${content}</h1>`;
        case 2:
            return html `<h2 part=${part}>${content}</h2>`;
        case 3:
            return html `<h3 part=${part}>${content}</h3>`;
        case 4:
            return html `<h4 part=${part}>${content}</h4>`;
        case 5:
            return html `<h5 part=${part}>${content}</h5>`;
        default:
            return html `<h6 part=${part}>${content}</h6>`;
    }
}
