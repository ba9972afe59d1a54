import { html, nothing } from 'lit';
import { emailView, phoneView } from './contact.js';
import { pictureView } from './finder-pictures.js';
import { heading } from './heading.js';
import { text } from './text.js';
import { sayFinder } from './words/finder.js';
/** A real link that is followed in place. */
export const stepView = ({ href, onClick }, words, part = 'link alone') => html `<a part=${part} href=${href} @click=${onClick}>${text(words)}</a>`;
/** A title that focus can be put on when what is under it has changed. */
export const titleView = (level, words, isHidden = false) => html `
  <div part="title ${isHidden ? 'hidden' : ''}" tabindex="-1">${heading(level, 'heading', words)}</div>
`;
/** Somebody to ring, where the feed names one: by phone, else by email. */
export function ringView({ send: { contact } }, words) {
    const { name, phone, phone_href, email } = contact ?? {};
    if (!phone && !email)
        return nothing;
    return html `
    <p part="paragraph ring">
      <span>${text(words)}</span>
      ${name ? html `<strong>${text(name)}</strong>` : nothing}
      ${phone ? phoneView({ number: phone, ...(phone_href && { href: phone_href }) }) : email ? emailView(email) : nothing}
    </p>
  `;
}
/** Large plain links, each with a picture. */
export const startsView = ({ starts, audience, acts }, changes = (category) => ({ category })) => {
    return html `
    <ul part="starts bare">
      ${starts.map(({ key }) => {
        const { href, onClick } = acts.step(changes(key));
        return html `
          <li part="start-item">
            <a part="start" href=${href} @click=${onClick}>
              ${pictureView(key)}<span part="start-words">${text(sayFinder(key, {}, audience))}</span>
            </a>
          </li>
        `;
    })}
    </ul>
  `;
};
/** Before a search: where to start, a person to ring, then everything. */
export const startView = (options) => {
    const { feed, audience, headingLevel, starts, all, acts } = options;
    return html `
    ${starts.length > 1 ? html `${titleView(headingLevel, sayFinder('start', {}, audience))}${startsView(options)}` : nothing}
    ${ringView(feed, sayFinder('ringSomebody', {}, audience))}
    <p part="paragraph">
      ${stepView(acts.step({ show: 'all' }), sayFinder('all', { n: all }, audience), 'link alone all')}
    </p>
  `;
};
