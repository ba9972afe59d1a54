import { html, nothing } from 'lit';
import { emailView, linkView, phoneView } from './contact.js';
import { line } from './text.js';
import { sayService } from './words/services.js';
const keyOf = ({ href, number }) => href ?? number;
/** Whom to ask, in the order to try: named people, then the service, then who runs it. Nothing twice. */
export function partiesOf(service) {
    const { contacts, phones, email, organization, name, url, additional_urls } = service;
    const said = new Set();
    const isNew = (key) => !said.has(key.toLowerCase()) && !!said.add(key.toLowerCase());
    // The same number may be told in two places, and what it is for in one.
    const described = new Map(phones.flatMap((one) => (one.description ? [[keyOf(one), one]] : [])));
    const ofOrganization = new Set(organization?.phones.map(keyOf));
    const party = (who, numbers, mail, pages = []) => ({
        name: who,
        phones: numbers
            .filter((phone) => isNew(keyOf(phone)))
            .map((phone) => described.get(keyOf(phone)) ?? phone),
        emails: mail && isNew(mail) ? [mail] : [],
        pages: pages.filter((page) => isNew(page.url)),
    });
    const own = phones.filter((phone) => !ofOrganization.has(keyOf(phone)));
    const website = organization?.website ? [{ url: organization.website }] : [];
    return [
        ...contacts.map((one) => party([one.name, one.title].filter(Boolean).join(', '), one.phones, one.email)),
        party(name, own, email, [...(url ? [{ url }] : []), ...additional_urls]),
        party(organization?.name ?? name, organization?.phones ?? [], organization?.email, website),
    ].filter((one) => one.phones.length || one.emails.length || one.pages.length);
}
/** An address as people say it: without what every address has. */
const shortAddress = (url) => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
const pageView = ({ label, url }) => html `<span part="contact">${linkView(url, label ?? shortAddress(url))}</span>`;
/**
 * Every way to get in touch, each named; undefined where there is none.
 *
 * @param most the first to ask, where that is enough.
 */
export function contactsView(service, most) {
    const { url_text } = service;
    const parties = partiesOf(service).slice(0, most);
    if (!parties.length && !url_text)
        return;
    return html `
    ${parties.map(({ name, phones, emails, pages }) => html `
        <div part="party">
          ${name ? line(name) : nothing} ${phones.map(phoneView)} ${emails.map(emailView)}
          ${pages.map(pageView)}
        </div>
      `)}
    ${url_text ? html `<div part="party">${line(sayService('webPage'))} ${line(url_text)}</div>` : nothing}
  `;
}
