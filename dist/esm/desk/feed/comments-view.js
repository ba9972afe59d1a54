import { html, nothing } from 'lit';
import { text } from '../../view/text.js';
import { sayFeedDesk } from '../../view/words/feed-desk.js';
import { buttonView, headingView } from '../fields.js';
import { FEW } from './state.js';
const KEY = 'comments';
const partView = (name, words) => words.length
    ? html `<div>
        <dt>${text(name)}</dt>
        ${words.map((one) => html `<dd>${text(one)}</dd>`)}
      </div>`
    : nothing;
const commentView = ({ theme, comment, response, action }, index) => html `
  <li class="item">
    <h4>${text(theme ?? sayFeedDesk('commentNumber', { n: index + 1 }))}</h4>
    <dl>
      ${partView(sayFeedDesk('commentSaid'), comment)} ${partView(sayFeedDesk('commentAnswer'), response)}
      ${partView(sayFeedDesk('commentDone'), action)}
    </dl>
  </li>
`;
/** No widget shows comments yet: what was read of them, to be looked through. */
export function commentsView({ more }, { comments }, acts) {
    if (!comments.length)
        return nothing;
    const shown = more[KEY] ?? FEW;
    const rest = comments.length - shown;
    return html `
    ${headingView('comments', sayFeedDesk('comments'))}
    <p>${text(sayFeedDesk('commentsLead'))}</p>
    <ul class="items comments" id="comments-list" tabindex="-1">
      ${comments.slice(0, shown).map(commentView)}
    </ul>
    ${rest > 0
        ? html `<p>
            ${buttonView(sayFeedDesk('more', { n: Math.min(rest, 200) }), () => acts.showMore(KEY, shown, 'comments-list'), 'small', sayFeedDesk('moreOf', { n: Math.min(rest, 200), what: sayFeedDesk('comments') }))}
          </p>`
        : nothing}
  `;
}
