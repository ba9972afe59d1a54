import { html, nothing } from 'lit';
import { text } from './text.js';
import { say } from './words/shared.js';
/** A number to ring: a link only where it holds exactly one number. */
export const phoneView = ({ number, href, description }) => html `
  <span part="contact">
    ${href ? html `<a part="link alone" href=${href}>${text(number)}</a>` : html `<span>${text(number)}</span>`}
    ${description ? html `<span part="secondary">${text(description)}</span>` : nothing}
  </span>
`;
export const emailView = (email) => html `<span part="contact"><a part="link alone" href="mailto:${email}">${text(email)}</a></span>`;
/** A link that tells the other site which site it came from, and no more. */
export const linkView = (url, words, part = 'link alone') => html `<a part=${part} href=${url} referrerpolicy="origin">${text(words)}</a>`;
/** The publisher's contact: whom to ask, by phone first. */
export const publisherView = ({ name, phone, phone_href, email }) => html `
  <span part="line">${text(name ?? say('contact'))}</span>
  ${phone ? phoneView({ number: phone, ...(phone_href && { href: phone_href }) }) : nothing}
  ${email ? emailView(email) : nothing}
`;
