import { html, nothing, type TemplateResult } from 'lit';
import type { Phone, Service } from '../feed/types.js';
import { emailView, linkView, phoneView } from './contact.js';
import { text } from './text.js';
import { sayService } from './words/services.js';

interface Party {
  readonly name: string;
  readonly phones: readonly Phone[];
  readonly emails: readonly string[];
}

const keyOf = ({ href, number }: Phone): string => href ?? number;

/** Whom to ask, in the order to try: named people first, then the service, then who runs it. Nothing twice. */
export function partiesOf(service: Service): readonly Party[] {
  const { contacts, phones, email, organization, name } = service;
  const said = new Set<string>();
  const fresh = (key: string): boolean => !said.has(key.toLowerCase()) && !!said.add(key.toLowerCase());
  const ofOrganization = new Set(organization?.phones.map(keyOf));
  const party = (who: string, numbers: readonly Phone[], mails: readonly (string | undefined)[]): Party => ({
    name: who,
    phones: numbers.filter((phone) => fresh(keyOf(phone))),
    emails: mails.flatMap((mail) => (mail && fresh(mail) ? mail : [])),
  });
  return [
    ...contacts.map((one) =>
      party([one.name, one.title].filter(Boolean).join(', '), one.phones, [one.email]),
    ),
    party(
      name,
      phones.filter((phone) => !ofOrganization.has(keyOf(phone))),
      [email],
    ),
    party(organization?.name ?? name, organization?.phones ?? [], [organization?.email]),
  ].filter((one) => one.phones.length || one.emails.length);
}

/** An address as people say it: without what every address has. */
const shortAddress = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

const line = (words: string): TemplateResult => html`<span part="line">${text(words)}</span>`;

const pageView = (label: string, url: string): TemplateResult =>
  html`<div part="party">${label ? line(label) : nothing} ${linkView(url, shortAddress(url))}</div>`;

/** Every way to get in touch, each named; undefined where there is none. */
export function contactsView(service: Service): TemplateResult | undefined {
  const { url, url_text, additional_urls, organization } = service;
  const parties = partiesOf(service);
  const pages = [
    ...(url ? [{ label: sayService('webPage'), url }] : []),
    ...additional_urls.map((one) => ({ label: one.label ?? sayService('webPage'), url: one.url })),
    ...(organization?.website ? [{ label: organization.name ?? '', url: organization.website }] : []),
  ].filter((page, index, all) => all.findIndex((other) => other.url === page.url) === index);
  if (!parties.length && !pages.length && !url_text) return;
  return html`
    ${parties.map(
      ({ name, phones, emails }) => html`
        <div part="party">${line(name)} ${phones.map(phoneView)} ${emails.map(emailView)}</div>
      `,
    )}
    ${pages.map(({ label, url: address }) => pageView(label, address))}
    ${url_text ? html`<div part="party">${line(sayService('webPage'))} ${line(url_text)}</div>` : nothing}
  `;
}
