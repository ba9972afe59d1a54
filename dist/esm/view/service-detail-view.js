import { html, nothing } from 'lit';
import { own } from '../feed/own.js';
import { sourceOf } from '../feed/publisher.js';
import { capital } from './capital.js';
import { linkView } from './contact.js';
import { levelInWords } from './facets-view.js';
import { feesView } from './fees-view.js';
import { explainedLine, explainedText, explainer } from './glossary.js';
import { heading } from './heading.js';
import { openingInWords } from './opening.js';
import { accessOf } from './service-access.js';
import { contactsView } from './service-contacts-view.js';
import { easyReadView } from './service-easy-view.js';
import { agesOf, checkedOf, firstNeeded, inList, needsOf, residentsOf, statusOf, waitOf, } from './service-facts.js';
import { reportView } from './service-report.js';
import { timeInWords, timesOf } from './service-times.js';
import { milesInWords, placeInShort, settingOf } from './service-where.js';
import { line, text } from './text.js';
import { KIND_WORDS } from './words/needs.js';
import { sayService } from './words/services.js';
import { sayOften } from './words/times.js';
import { yearsInWords } from './years.js';
const lines = (all) => all.map((words) => line(words));
const rich = (blocks, explain) => blocks ? html `<div part="rich">${explainedText(blocks, explain)}</div>` : nothing;
const isEmpty = (part) => part === nothing || (Array.isArray(part) && part.every(isEmpty));
function whoView(service, { feed }, explain) {
    const { send, eligibility_description } = service;
    const needs = needsOf(service, feed);
    const isTold = needs.some(({ plain, official }) => [plain, official].includes(send.needs_text));
    const residents = residentsOf(service, feed);
    return [
        lines([...agesOf(service), yearsInWords(send.year_groups)].filter(Boolean)),
        send.needs_text && !isTold ? line(send.needs_text) : nothing,
        needs.map(({ plain, official }) => html `<span part="line"
          >${line(plain, 'need-name')} ${official ? line(official, 'secondary') : nothing}</span
        >`),
        residents ? line(residents) : nothing,
        rich(eligibility_description, explain),
    ];
}
function askView(service, { audience }, explain) {
    const { send, application_process: process } = service;
    const { apply, how_decided } = send;
    return [
        firstNeeded(service, audience).map((words) => html `<span part="line">${explainedLine(words, explain)}</span>`),
        rich(process, explain),
        rich(apply?.text, explain),
        apply?.url ? linkView(apply.url, sayService('apply')) : nothing,
        rich(how_decided, explain),
    ];
}
function placeView(place) {
    const { type, masked, name, lines: address, accessibility } = place;
    const isHidden = type === 'virtual' || masked;
    const all = isHidden ? [placeInShort(place), name ?? ''] : [name ?? '', ...address];
    return html `
    <div part="place">
      ${type === 'postal' ? line(sayService('post')) : nothing} ${lines([...new Set(all)].filter(Boolean))}
      ${accessibility.map((note) => line(note, 'secondary'))}
    </div>
  `;
}
function whereView(service, { miles }) {
    const { locations, send } = service;
    const setting = settingOf(service);
    const far = milesInWords(miles);
    return [
        locations.map(placeView),
        setting && !(locations.length && send.setting === 'community') ? line(setting) : nothing,
        send.localities.length ? line(sayService('localities', { names: inList(send.localities) })) : nothing,
        far ? line(capital(far)) : nothing,
    ];
}
function whenView(service, { today, audience, sessions }) {
    if (sessions)
        return [sessions(service)];
    const times = timesOf(service, today);
    if (!times.length)
        return [lines(service.send.times.map((time) => timeInWords(time, audience)))];
    return [
        times.map(({ when, note, often }) => html `<span part="line"
          >${line(when, 'when')} ${often ? line(sayOften('ownWord', { word: often }), 'secondary') : nothing}
          ${note ? line(note, 'secondary') : nothing}</span
        >`),
    ];
}
function kindView({ send }, { feed }) {
    const { kind = '', kind_label, tier } = send;
    const [name = kind, meaning = ''] = own(KIND_WORDS, kind) ?? [];
    const label = kind_label ?? feed.send.labels.kinds[kind] ?? name;
    return [
        kind !== 'service' && label ? line(label) : nothing,
        kind !== 'service' && meaning ? line(meaning, 'secondary') : nothing,
        tier ? line(sayService('level', { level: levelInWords(tier, feed) })) : nothing,
    ];
}
function languagesView({ languages, interpretation_services: words }) {
    return [
        languages.length ? line(inList(languages)) : nothing,
        words ? line(sayService('interpreters', { words })) : nothing,
    ];
}
const supportView = ({ send }, explain) => (send.support ?? []).map(({ question, answer }) => html `
      ${question ? html `<p part="paragraph"><strong>${text(question)}</strong></p>` : nothing}${rich(answer, explain)}
    `);
const entryView = (service, { today, council }) => [
    line(checkedOf(service, today)),
    council ? line(sayService('from', { council })) : nothing,
    service.accreditations ? line(sayService('quality', { marks: service.accreditations })) : nothing,
];
/** Everything a family may need to know of one service, in the order they ask. Blocks with nothing in them are left out. */
export function detailView(service, options) {
    const { feed, today, audience, id, headingLevel, pictureHosts = [], tools } = options;
    const { send, alert, alternate_name, description } = service;
    const report = sourceOf(feed, service).links?.report_problem;
    const explain = explainer(feed.send);
    const block = (title, body) => body.every(isEmpty)
        ? nothing
        : html `
          <div part="block block-${title}">
            ${heading(headingLevel + 1, 'block-name', sayService(title, {}, audience))}
            <div part="block-body">${body}</div>
          </div>
        `;
    const status = statusOf(service);
    const from = [location.href, ...(service.feed ? [service.feed] : [])];
    const wait = waitOf(service);
    const opening = openingInWords(service, today);
    const contacts = contactsView(service);
    return html `
    <div part="detail" id="${id}-detail">
      ${status || alert ? html `<div part="notice">${status ? line(status) : nothing} ${alert ? line(alert) : nothing}</div>` : nothing}
      ${alternate_name ? html `<p part="paragraph secondary">${text(sayService('alsoCalled', { name: alternate_name }))}</p>` : nothing}
      ${rich(description, explain)}
      ${send.easy_read.length ? block('easy', [easyReadView(service, { from, hosts: pictureHosts })]) : nothing}
      ${tools ? html `<div part="tools">${tools}</div>` : nothing}
      ${block('touch', contacts ? [contacts] : [])} ${block('for', whoView(service, options, explain))}
      ${block('ask', askView(service, options, explain))} ${block('wait', wait ? [line(wait)] : [])}
      ${block('cost', feesView(service, today))} ${block('when', whenView(service, options))}
      ${block('where', whereView(service, options))} ${block('access', lines(accessOf(service)))}
      ${block('before', send.before_you_go ? [html `<span part="line">${explainedLine(send.before_you_go, explain)}</span>`] : [])}
      ${block('languages', languagesView(service))}
      ${block('opening', [opening ? line(opening) : nothing, rich(send.places_note, explain)])}
      ${block('support', supportView(service, explain))} ${block('kind', kindView(service, options))}
      ${block('entry', entryView(service, options))}
      ${report ? block('report', [reportView(service, report)]) : nothing}
    </div>
  `;
}
