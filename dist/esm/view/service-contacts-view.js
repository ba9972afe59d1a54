import { html, nothing } from "lit";
import { emailView, linkView, phoneView } from "./contact.js";
import { line } from "./text.js";
import { sayService } from "./words/services.js";
const keyOf = ({ href, number }) => href ?? number;
function partiesOf(service) {
  const { contacts, phones, email, organization, name, url, additional_urls } = service;
  const said = /* @__PURE__ */ new Set();
  const isNew = (key) => !said.has(key.toLowerCase()) && !!said.add(key.toLowerCase());
  const described = new Map(phones.flatMap((one) => one.description ? [[keyOf(one), one]] : []));
  const ofOrganization = new Set(organization?.phones.map(keyOf));
  const party = (who, numbers, mail, pages = []) => ({
    name: who,
    phones: numbers.filter((phone) => isNew(keyOf(phone))).map((phone) => described.get(keyOf(phone)) ?? phone),
    emails: mail && isNew(mail) ? [mail] : [],
    pages: pages.filter((page) => isNew(page.url))
  });
  const own = phones.filter((phone) => !ofOrganization.has(keyOf(phone)));
  const website = organization?.website ? [{ url: organization.website }] : [];
  return [
    ...contacts.map((one) => party([one.name, one.title].filter(Boolean).join(", "), one.phones, one.email)),
    party(name, own, email, [...url ? [{ url }] : [], ...additional_urls]),
    party(organization?.name ?? name, organization?.phones ?? [], organization?.email, website)
  ].filter((one) => one.phones.length || one.emails.length || one.pages.length);
}
const shortAddress = (url) => url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/$/, "");
const pageView = ({ label, url }) => html`<span part="contact">${linkView(url, label ?? shortAddress(url))}</span>`;
function contactsView(service, most) {
  const { url_text } = service;
  const parties = partiesOf(service).slice(0, most);
  if (!parties.length && !url_text) return;
  return html`
    ${parties.map(
    ({ name, phones, emails, pages }) => html`
        <div part="party">
          ${name ? line(name) : nothing} ${phones.map(phoneView)} ${emails.map(emailView)}
          ${pages.map(pageView)}
        </div>
      `
  )}
    ${url_text ? html`<div part="party">${line(sayService("webPage"))} ${line(url_text)}</div>` : nothing}
  `;
}
export {
  contactsView,
  partiesOf
};
