import { html, nothing } from "lit";
import { emailView, phoneView } from "./contact.js";
import { heading } from "./heading.js";
import { text } from "./text.js";
const stepView = ({ href, onClick }, words, part = "link alone") => html`<a part=${part} href=${href} @click=${onClick}>${text(words)}</a>`;
const titleView = (level, words, isHidden = false) => html`
  <div part="title ${isHidden ? "hidden" : ""}" tabindex="-1">${heading(level, "heading", words)}</div>
`;
function ringView({ send: { contact } }, words) {
  const { name, phone, phone_href, email } = contact ?? {};
  if (!phone && !email) return nothing;
  return html`
    <p part="paragraph ring">
      <span>${text(words)}</span>
      ${name ? html`<strong>${text(name)}</strong>` : nothing}
      ${phone ? phoneView({ number: phone, ...phone_href && { href: phone_href } }) : email ? emailView(email) : nothing}
    </p>
  `;
}
export {
  ringView,
  stepView,
  titleView
};
