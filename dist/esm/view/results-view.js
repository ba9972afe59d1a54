import { html, nothing } from 'lit';
import { monthsBetween } from '../feed/dates.js';
import { YEAR_MONTHS } from './formats.js';
import { isMost } from './most.js';
import { text } from './text.js';
import { PAGE } from './visit-model.js';
import { stepView, titleView } from './visit-parts.js';
import { listView } from './visit-view.js';
/** The first, the last, this one and its neighbours; 0 where some are left out. */
export function pagesOf(page, pages) {
    const near = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages);
    const all = [...new Set(near)].sort((a, b) => a - b);
    return all.flatMap((one, index) => (one - (all[index - 1] ?? 0) > 1 ? [0, one] : [one]));
}
/** A group, not a landmark: two finders on a page would have two landmarks of one name. */
function pagesView({ model, acts, say }) {
    const { page, pages } = model;
    if (pages < 2)
        return nothing;
    const to = (next) => acts.step({ page: next > 1 ? String(next) : '', item: '' });
    return html `
    <div part="pages" role="group" aria-label=${say('pages')}>
      ${page > 1 ? stepView(to(page - 1), say('previous', { page: page - 1 }), 'link page-link') : nothing}
      <ul part="page-list bare">
        ${pagesOf(page, pages).map((one) => {
        const { href, onClick } = to(one);
        return html `<li part="page-item">
            ${one === 0
            ? html `<span aria-hidden="true">${text('…')}</span>`
            : one === page
                ? html `<span
                      part="page-link here"
                      aria-current="page"
                      aria-label=${say('page', { page: one })}
                      >${text(one)}</span
                    >`
                : html `<a
                      part="link page-link"
                      href=${href}
                      aria-label=${say('page', { page: one })}
                      @click=${onClick}
                      >${text(one)}</a
                    >`}
          </li>`;
    })}
      </ul>
      ${page < pages ? stepView(to(page + 1), say('next', { page: page + 1 }), 'link page-link') : nothing}
    </div>
  `;
}
const isOld = ({ assured_date }, today) => !assured_date || monthsBetween(assured_date, today) > YEAR_MONTHS;
/** One page of services: those open to us, then those to check with; links to the other pages. */
export function resultsView(state) {
    const { model, headingLevel, feed, audience, today, say } = state;
    const { ours, nearby, shown, page, pages } = model;
    const home = feed.send.publisher?.area?.name;
    const isMixed = model.open < shown.length;
    const from = (page - 1) * PAGE + 1;
    const range = pages > 1 ? `: ${say('pageOf', { from, to: Math.min(page * PAGE, shown.length), n: shown.length })}` : '';
    const open = home ? say('openTo', { area: home }) : say('openToUs');
    const title = ours.length ? (isMixed ? open : say('results')) : say('nearby');
    return html `
    ${isMost(shown, (service) => isOld(service, today)) ? html `<p part="message">${text(say('mostOld'))}</p>` : nothing}
    ${titleView(headingLevel, `${title}${range}`, !isMixed && pages === 1)}
    ${ours.length ? listView(ours, state) : nothing}
    ${nearby.length
        ? html `
            ${ours.length ? titleView(headingLevel, say('nearby')) : nothing}
            <p part="paragraph secondary">${text(say('nearbyHint', {}, audience))}</p>
            ${listView(nearby, state)}
          `
        : nothing}
    ${pagesView(state)}
  `;
}
