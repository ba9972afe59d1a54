/** Small pieces of every screen: a step, a title, somebody to ring. */
import { html, nothing } from 'lit';
import { emailView, phoneView } from './contact.js';
import { heading } from './heading.js';
import { text } from './text.js';
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
