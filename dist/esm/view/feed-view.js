import { html, nothing } from 'lit';
import { monthsBetween } from '../feed/dates.js';
import { linkView, publisherView } from './contact.js';
import { dateInWords, monthInWords } from './formats.js';
import { text } from './text.js';
import { say } from './words/shared.js';
/** A list made longer ago than this says so above everything. */
const FEED_OLD_MONTHS = 6;
/**
 * What every widget draws around its own content: waiting, failed, the publisher's notice, how old the list is, and a
 * person to ring.
 */
export function feedView(state, options, ready) {
    switch (state.status) {
        case 'none':
            return nothing;
        case 'loading':
            return waitView(say('loading'), options.retrying ? options.retry : undefined);
        case 'failed':
            return waitView(failure(state), options.retry);
        case 'ready':
            return html `${aboveView(state, options.today)}${ready(state.feed)}${below(state.feed)}`;
    }
}
/** One template for waiting and failed, so that a press on the button does not take the button from under the finger. */
export const waitView = (words, retry) => html `
  <div part="message" role="status"><p part="paragraph">${text(words)}</p></div>
  ${retry ? html `<button part="button" type="button" @click=${retry}>${text(say('tryAgain'))}</button>` : nothing}
`;
export function failure({ failed }) {
    if (failed.some(({ reason }) => reason === 'offline'))
        return say('offline');
    return say(failed.every(({ reason }) => reason === 'empty') ? 'empty' : 'failed');
}
const hostOf = (address) => /^https?:\/\/([^/]+)/.exec(address)?.[1] ?? address;
export function aboveView({ feed, failed }, today) {
    const { notice, generated } = feed.send;
    const isOld = generated !== undefined && monthsBetween(generated, today) > FEED_OLD_MONTHS;
    const names = [...new Set(failed.map(({ address }) => hostOf(address)))].join(', ');
    return html `
    ${notice ? html `<p part="notice">${notice.url ? linkView(notice.url, notice.text) : html `<span>${text(notice.text)}</span>`}</p>` : nothing}
    ${isOld ? html `<p part="message">${text(say('feedOld', { date: monthInWords(generated) }))}</p>` : nothing}
    ${failed.length ? html `<p part="message">${text(say('partial', { n: failed.length, names }))}</p>` : nothing}
  `;
}
function below({ send }) {
    const { contact, links, publisher, generated, licence } = send;
    const reportUrl = links.report_problem;
    return html `
    <div part="footer">
      ${contact
        ? html `<p part="paragraph">
              ${publisherView(contact)}
              ${contact.hours ? html `<span part="secondary">${text(contact.hours)}</span>` : nothing}
              ${contact.url ? linkView(contact.url, say('website'), 'link alone screen-only') : nothing}
            </p>`
        : nothing}
      ${links.sendiass ? html `<p part="paragraph">${linkView(links.sendiass, say('sendiass'))}</p>` : nothing}
      ${reportUrl ? html `<p part="paragraph screen-only">${linkView(reportUrl, say('reportProblem'))}</p>` : nothing}
      <p part="paragraph secondary">
        ${publisher ? html `<span>${text(say('from', { publisher: publisher.name }))}</span>` : nothing}
        ${generated ? html `<span>${text(say('madeOn', { date: dateInWords(generated) }))}</span>` : nothing}
        ${licence?.name ? html `<span>${text(say('licence', { name: licence.name }))}</span>` : nothing}
      </p>
      <p part="print-only">${text(say('printedFrom', { address: location.href }))}</p>
    </div>
  `;
}
