import { html, nothing } from 'lit';
import { publisherOf } from '../feed/publisher.js';
import { unsaidOf } from '../search/facets.js';
import { milesTo } from '../search/near.js';
import { facetsView } from './facets-view.js';
import { boxView } from './finder-box-view.js';
import { chosenChips } from './finder-chips-view.js';
import { emptyView } from './finder-empty-view.js';
import { listView, resultsView } from './finder-results-view.js';
import { isUsed, itemOf, understoodOf } from './finder-state.js';
import { startCategories, startsOf } from './finder-start.js';
import { startView, stepView, titleView } from './finder-start-view.js';
import { copiedView, copyView, nearView, sortView } from './finder-tools-view.js';
import { youngView } from './finder-young-view.js';
import { resultView } from './service-result-view.js';
import { shortlistView } from './shortlist-view.js';
import { text } from './text.js';
import { urgentView } from './urgent-view.js';
import { sayFinder } from './words/finder.js';
/** Draws one service, with what the visitor's words and choices say of it. */
function resultOf(state) {
    const { id, feed, today, audience, pictureHosts, context, choices, at, point, list, acts, copied } = state;
    const why = new Map(state.result?.matches.map((match) => [match.service, match]));
    return (service, headingLevel) => {
        const isOpen = at.item === service.id;
        const { href, onClick } = acts.step({ item: isOpen ? '' : service.id });
        const miles = point && milesTo(service, point);
        const council = feed.send.merged ? publisherOf(feed, service)?.name : undefined;
        const words = why.get(service)?.why;
        return resultView(service, {
            id,
            feed,
            today,
            audience,
            headingLevel,
            pictureHosts,
            href,
            isOpen,
            onOpen: onClick,
            isListed: list.includes(service.id),
            onList: () => acts.onList(service.id),
            unsaid: unsaidOf(service, choices, context),
            ...(isOpen && { tools: copyView('item', copied, acts, service.id) }),
            ...(miles !== undefined && { miles }),
            ...(council && { council }),
            ...(words && { why: words }),
        });
    };
}
const resultsOptions = (state) => ({
    today: state.today,
    audience: state.audience,
    headingLevel: state.headingLevel,
    home: state.feed.send.publisher?.area?.name ?? '',
    resultOf: resultOf(state),
    acts: state.acts,
});
const startOptions = ({ feed, audience, headingLevel, services, acts }) => ({
    feed,
    audience,
    headingLevel,
    starts: startsOf(services),
    all: services.length,
    acts,
});
/** A starting point is no value of a filter. */
const filtersIn = ({ category = '', ...others }) => !category || startCategories(category) ? others : { ...others, category };
function resultsScreen(state) {
    const { feed, audience, choices, model, acts, words, near, result, services, context, urgent } = state;
    const options = resultsOptions(state);
    const canCopy = !urgent.length && words && acts.step({}).href;
    return html `
    <div part="columns">
      <div part="side">
        ${facetsView({ counts: model.counts, choices: filtersIn(choices), feed, audience, onChoose: acts.onChoose })}
        ${nearView(near, acts)}
      </div>
      <div part="main">
        ${sortView(model, acts)}
        ${model.shown.length
        ? resultsView(model, options)
        : emptyView({
            ...options,
            feed,
            context,
            services,
            found: model.found,
            hasWords: result !== undefined,
            understood: understoodOf(state),
            choices,
            isUrgent: urgent.length > 0,
        })}
        ${canCopy ? html `<p part="paragraph">${copyView('search', state.copied, acts)}</p>` : nothing}
      </div>
    </div>
  `;
}
/** The visitor's own list, in their order. */
function listScreen(state) {
    const { services, list, acts, headingLevel, copied } = state;
    const own = list.flatMap((id) => services.find((service) => service.id === id) ?? []);
    return html `
    ${titleView(headingLevel, sayFinder('list', { n: own.length }), true)}
    ${shortlistView({
        items: own.map(({ id, name }) => {
            const { href, onClick } = acts.step({ item: id });
            return { name, href, onOpen: onClick };
        }),
        isShown: true,
        onShow: () => undefined,
        onPrint: acts.onPrint,
        onCopy: () => acts.onCopy('list'),
        onClear: () => acts.onList(''),
    })}
    ${copiedView('list', copied)} ${listView(own, resultsOptions(state))}
    <p part="paragraph">${stepView(acts.step({ show: '', item: '' }), sayFinder('listBack'))}</p>
  `;
}
/** A service whose link was opened: by itself, with a way to all of them. */
const aloneScreen = (state, service) => html `
  ${titleView(state.headingLevel, sayFinder('results'), true)} ${listView([service], resultsOptions(state))}
  <p part="paragraph">${stepView(state.acts.step({ item: '', show: 'all' }), sayFinder('alone'))}</p>
`;
function underBox(state, screen, question) {
    const { services, choices, context } = state;
    const item = itemOf(state);
    switch (screen) {
        case 'waiting':
            return nothing;
        case 'alone':
            return item ? aloneScreen(state, item) : nothing;
        case 'list':
            return listScreen(state);
        case 'question':
            return youngView(question ?? 'category', { ...startOptions(state), services, choices, context });
        case 'results':
            return resultsScreen(state);
        default:
            return startView(startOptions(state));
    }
}
/** The whole finder: the box, urgent help, then what the visitor is at. */
export function finderView(state, screen, question, status) {
    const { id, feed, audience, headingLevel, words, urgent, acts, list, at, services, choices } = state;
    const isUnknown = at.item && !itemOf(state);
    if (!services.length)
        return html `<p part="paragraph">${text(sayFinder('emptyFeed'))}</p>`;
    return html `
    ${screen === 'question' ? nothing : boxView({ id, feed, audience, words, understood: understoodOf(state), chosen: chosenChips(choices, feed, acts), isUsed: isUsed(state), status, acts })}
    ${urgent.length ? urgentView(urgent, { feed, headingLevel, audience }) : nothing}
    ${isUnknown ? html `<p part="message">${text(sayFinder('unknownItem'))}</p>` : nothing}
    ${list.length && screen !== 'list'
        ? html `<p part="paragraph">
            ${stepView(acts.step({ show: 'list', item: '', page: '' }), sayFinder('list', { n: list.length }), 'link alone to-list')}
          </p>`
        : nothing}
    ${underBox(state, screen, question)}
  `;
}
