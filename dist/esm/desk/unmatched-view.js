import { html, nothing } from 'lit';
import { text } from '../view/text.js';
import { sayDesk } from '../view/words/desk.js';
import { safeHtml } from './safe-html.js';
const oneView = ({ heading, html: words }) => html `
  <details>
    <summary>${text(heading ?? sayDesk('beforeFirst'))}</summary>
    <div class="own-words">${safeHtml(words)}</div>
  </details>
`;
/** Words that were taken for no answer: kept, and shown so that nobody fears for them. */
export const unmatchedView = (unmatched) => unmatched.length
    ? html `
        <h3>${text(sayDesk('unmatched'))}</h3>
        <p>${text(sayDesk('unmatchedLead'))}</p>
        ${unmatched.map(oneView)}
      `
    : nothing;
