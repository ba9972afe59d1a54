import { html, nothing } from 'lit';
import { monthsBetween } from '../feed/dates.js';
import { PAGE } from './finder-model.js';
import { stepView, titleView } from './finder-start-view.js';
import { YEAR_MONTHS } from './formats.js';
import { isMost } from './most.js';
import { text } from './text.js';
import { sayFinder } from './words/finder.js';
export const listView = (services, { headingLevel, resultOf }) => html `
  <ul part="results bare">
    ${services.map((service) => resultOf(service, headingLevel + 1))}
  </ul>
`;
/** The first, the last, this one and its neighbours; 0 where some are left out. */
export function pagesOf(page, pages) {
    const near = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages);
    const all = [...new Set(near)].sort((a, b) => a - b);
    return all.flatMap((one, index) => (one - (all[index - 1] ?? 0) > 1 ? [0, one] : [one]));
}
/** A group, not a landmark: two finders on a page would have two landmarks of one name. */
function pagesView({ page, pages }, { acts }) {
    if (pages < 2)
        return nothing;
    const to = (next) => acts.step({ page: next > 1 ? String(next) : '', item: '' });
    return html `
    <div part="pages" role="group" aria-label=${sayFinder('pages')}>
      ${page > 1 ? stepView(to(page - 1), sayFinder('previous', { page: page - 1 }), 'link page-link') : nothing}
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
                      aria-label=${sayFinder('page', { page: one })}
                      >${text(one)}</span
                    >`
                : html `<a
                      part="link page-link"
                      href=${href}
                      aria-label=${sayFinder('page', { page: one })}
                      @click=${onClick}
                      >${text(one)}</a
                    >`}
          </li>`;
    })}
      </ul>
      ${page < pages ? stepView(to(page + 1), sayFinder('next', { page: page + 1 }), 'link page-link') : nothing}
    </div>
  `;
}
const isOld = ({ assured_date }, today) => !assured_date || monthsBetween(assured_date, today) > YEAR_MONTHS;
/** One page of services: those open to us, then those to check with; links to the other pages. */
export function resultsView(model, options) {
    const { ours, nearby, shown, page, pages } = model;
    const { headingLevel, home, audience, today } = options;
    const isMixed = model.open < shown.length;
    const from = (page - 1) * PAGE + 1;
    const range = pages > 1
        ? `: ${sayFinder('pageOf', { from, to: Math.min(page * PAGE, shown.length), n: shown.length })}`
        : '';
    const open = home ? sayFinder('openTo', { area: home }) : sayFinder('openToUs');
    const title = ours.length ? (isMixed ? open : sayFinder('results')) : sayFinder('nearby');
    return html `
    ${isMost(shown, (service) => isOld(service, today)) ? html `<p part="message">${text(sayFinder('mostOld'))}</p>` : nothing}
    ${titleView(headingLevel, `${title}${range}`, !isMixed && pages === 1)}
    ${ours.length ? listView(ours, options) : nothing}
    ${nearby.length
        ? html `
            ${ours.length ? titleView(headingLevel, sayFinder('nearby')) : nothing}
            <p part="paragraph secondary">${text(sayFinder('nearbyHint', {}, audience))}</p>
            ${listView(nearby, options)}
          `
        : nothing}
    ${pagesView(model, options)}
  `;
}
