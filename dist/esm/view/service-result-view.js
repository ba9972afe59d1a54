import { html, nothing } from 'lit';
import { own } from '../feed/own.js';
import { heading } from './heading.js';
import { detailView } from './service-detail-view.js';
import { agesOf, checkedOf, costInShort, firstNeeded, needsOf, oneSentence, residentsOf, statusOf, } from './service-facts.js';
import { markView } from './service-mark.js';
import { timeInWords, timesOf } from './service-times.js';
import { milesInWords, whereOf } from './service-where.js';
import { keepButton } from './shortlist-view.js';
import { text } from './text.js';
import { sayService, UNSAID } from './words/services.js';
/** Id of a service's place on the page, for links to it. */
export const serviceId = (prefix, { id }) => `${prefix}-${id.replace(/[^\w-]+/g, '-')}`;
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const MOST_NEEDS = 3;
const found = (why = [], ...fields) => why.flatMap(({ field, words }) => (fields.includes(field) ? words : []));
/** Copied or read aloud, words stand apart too: a space in a template is taken out when it is made small. */
const GAP = html `<span>${text(' ')}</span>`;
const said = (words) => html `<span part="said">${text(words)}</span>`;
/** Ages, then the first few needs. */
function whoOf(service, { feed, why }) {
    const ages = agesOf(service).join(', ');
    const needs = needsOf(service, feed).map(({ plain }) => plain);
    const rest = needs.length - MOST_NEEDS;
    const shown = rest > 1 ? needs.slice(0, MOST_NEEDS) : needs;
    const all = [
        ...(ages ? [said(ages)] : []),
        ...shown.map((need) => html `<span part="tag">${markView(need, found(why, 'needs'))}</span>`),
        ...(rest > 1 ? [said(sayService('more', { n: rest }))] : []),
    ];
    return all.flatMap((one) => [one, GAP]);
}
const USUAL = ['for', 'first', 'cost', 'where', 'open'];
const MOST_TIMES = 2;
/** Its first times, else the times of day and year it names. */
function whenInShort(service, { today, audience }) {
    const all = timesOf(service, today);
    const exact = all
        .filter(({ isUnclear }) => !isUnclear)
        .map(({ when, season, often }) => [often && `“${often}”`, when, season].filter(Boolean).join(', '));
    if (all.length && !exact.length)
        return sayService('askWhen');
    if (!exact.length)
        return service.send.times.map((time) => timeInWords(time, audience)).join(', ');
    const rest = exact.length - MOST_TIMES;
    const more = rest > 0 ? [sayService('more', { n: rest })] : [];
    return [...exact.slice(0, MOST_TIMES), ...more].join('; ');
}
const FACTS = {
    for: whoOf,
    first: (service, { audience }) => firstNeeded(service, audience).join(' '),
    when: whenInShort,
    cost: (service, { today }) => costInShort(service, today).join('; '),
    where: (service, { miles }) => [...whereOf(service), milesInWords(miles)].filter(Boolean).join('; '),
    transport: ({ send: { transport } }) => (transport?.answer ? sayService(transport.answer) : ''),
    open: (service, { feed }) => residentsOf(service, feed),
};
function factsView(service, options) {
    const { audience, facts = USUAL } = options;
    return html `
    <dl part="facts">
      ${facts.map((key) => {
        const words = FACTS[key](service, options);
        return words.length
            ? html `
              <div part="fact">
                <dt part="fact-name">${text(sayService(key, {}, audience))}</dt>
                <dd part="fact-value">${[GAP, typeof words === 'string' ? said(words) : words]}</dd>
              </div>
            `
            : nothing;
    })}
    </dl>
  `;
}
function unsaidView({ unsaid = [] }) {
    const what = unsaid.flatMap((facet) => own(UNSAID, facet) ?? []);
    return what.length
        ? html `<p part="paragraph secondary unsaid">${text(sayService('unsaid', { what: or.format(what) }))}</p>`
        : nothing;
}
/** What stands in a list of results for a service whose details are shut. */
function shortView(service, options) {
    const sentence = oneSentence(service.description);
    const status = [statusOf(service), service.alert].filter(Boolean).join(' ');
    return html `
    ${status ? html `<p part="paragraph secondary">${text(status)}</p>` : nothing}
    ${sentence ? html `<p part="paragraph sentence">${markView(sentence, found(options.why, 'description'))}</p>` : nothing}
    ${factsView(service, options)} ${unsaidView(options)}
    <p part="paragraph secondary">${text(checkedOf(service, options.today))}</p>
  `;
}
/** One service in a list of results: its name opens the details in place. */
export function resultView(service, options) {
    const { id, href, isOpen, onOpen, onList, isListed, headingLevel, council, why } = options;
    const place = serviceId(id, service);
    const { name, organization } = service;
    const link = html `<a part="link service-link" href=${href} aria-expanded=${isOpen} @click=${onOpen}
    >${markView(name, found(why, 'name'))}</a
  >`;
    const by = organization?.name === name ? undefined : organization?.name;
    return html `
    <li part="service" id=${place}>
      <div part="service-head">
        ${heading(headingLevel, 'service-name', link)}
        ${onList ? keepButton(name, isListed, onList) : nothing}
      </div>
      ${by || council
        ? html `<p part="paragraph secondary by">
              ${by ? html `<span part="said">${markView(by, found(why, 'organization'))}</span>` : nothing}
              ${council ? html `<span part="said">${text(sayService('from', { council }))}</span>` : nothing}
            </p>`
        : nothing}
      ${isOpen ? detailView(service, { ...options, id: place }) : shortView(service, options)}
    </li>
  `;
}
