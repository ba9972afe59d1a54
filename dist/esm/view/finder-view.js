import { html, nothing } from 'lit';
import { emptyView } from './empty-view.js';
import { facetsView } from './facets-view.js';
import { boxView, readInWords } from './finder-box-view.js';
import { chosenChips } from './finder-chips-view.js';
import { nearView } from './finder-near-view.js';
import { startCategories, startsOf } from './finder-start.js';
import { startView } from './finder-start-view.js';
import { isUsed, understoodOf } from './finder-state.js';
import { youngView } from './finder-young-view.js';
import { resultsView } from './results-view.js';
import { text } from './text.js';
import { urgentView } from './urgent-view.js';
import { itemOf } from './visit.js';
import { copyView, sortView } from './visit-tools-view.js';
import { aloneScreen, listScreen, toListView } from './visit-view.js';
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
    const { feed, audience, headingLevel, choices, model, acts, words, near, urgent } = state;
    const canCopy = !urgent.length && words && acts.step({}).href;
    const isUrgent = urgent.length > 0;
    return html `
    <div part="columns">
      <div part="side">
        ${facetsView({ counts: model.counts, choices: filtersIn(choices), feed, audience, onChoose: acts.onChoose })}
        ${nearView(near, acts)}
      </div>
      <div part="main">
        ${sortView(state)}
        ${model.shown.length
        ? resultsView(state)
        : emptyView(state, {
            read: readInWords(understoodOf(state), feed),
            onForget: acts.onForget,
            isUrgent,
            ...(!isUrgent && { foot: urgentView([], { feed, headingLevel, audience }) }),
        })}
        ${canCopy ? html `<p part="paragraph">${copyView('search', state)}</p>` : nothing}
      </div>
    </div>
  `;
}
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
    const { id, feed, audience, headingLevel, words, urgent, acts, at, services, choices } = state;
    const isUnknown = at.item && !itemOf(state);
    if (!services.length)
        return html `<p part="paragraph">${text(state.say('emptyFeed'))}</p>`;
    return html `
    ${screen === 'question' ? nothing : boxView({ id, feed, audience, words, understood: understoodOf(state), chosen: chosenChips(choices, feed, acts), isUsed: isUsed(state), status, acts })}
    ${urgent.length ? urgentView(urgent, { feed, headingLevel, audience }) : nothing}
    ${isUnknown ? html `<p part="message">${text(state.say('unknownItem'))}</p>` : nothing}
    ${screen === 'list' ? nothing : toListView(state)} ${underBox(state, screen, question)}
  `;
}
