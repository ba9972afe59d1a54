import { html, nothing } from 'lit';
import { BREAK_FACETS } from '../search/facets.js';
import { chosenFacets, isMovingOn, } from './breaks-state.js';
import { isQuick, QUICK, quickView } from './breaks-quick-view.js';
import { chipsView } from './choice-parts.js';
import { compareView, MOST_COMPARED } from './compare-view.js';
import { emptyView } from './empty-view.js';
import { facetsView } from './facets-view.js';
import { movingOnView } from './moving-on-view.js';
import { resultsView } from './results-view.js';
import { statementView } from './statement-view.js';
import { text } from './text.js';
import { itemOf } from './visit.js';
import { titleView } from './visit-parts.js';
import { sortView } from './visit-tools-view.js';
import { aloneScreen, listed, listScreen, listView, toListView } from './visit-view.js';
import { weekView } from './week-view.js';
import { sayBreaks } from './words/breaks.js';
const idOf = ({ id }, part) => `${id}-${part}`;
/** Links to the parts that are on this page, where there is more than one. */
function partsView(state, parts) {
    if (parts.length < 2)
        return nothing;
    // The page's whole address: a foreign `<base>` moves what is not.
    const [page = ''] = location.href.split('#');
    return html `
    <ul part="parts bare" aria-label=${sayBreaks('parts')}>
      ${parts.map((part) => html `
          <li part="part-item">
            <a part="link alone" href="${page}#${idOf(state, part)}" @click=${state.toPart(part)}
              >${text(sayBreaks(part, {}, state.audience))}</a
            >
          </li>
        `)}
    </ul>
  `;
}
const sectionView = (state, part, body) => html `
  <div part="part" id=${idOf(state, part)}>
    ${titleView(state.headingLevel, sayBreaks(part, {}, state.audience))} ${body}
  </div>
`;
/** What was chosen and stands in no button of the first questions. */
function chipsOf(state) {
    const { choices, acts, inWords, model } = state;
    const isAsked = (facet) => model.counts.some((count) => count.facet === facet);
    const hidden = chosenFacets(state).filter((facet) => !isAsked(facet) || !isQuick(facet, choices[facet]));
    const chips = hidden.map((facet) => ({
        id: facet,
        label: inWords(facet, choices[facet] ?? ''),
        onDrop: () => acts.onChoose(facet, ''),
    }));
    const isMany = chosenFacets(state).length > 1;
    return isMany || chips.length ? chipsView({ chips, onClear: acts.onClear, isClearable: isMany }) : nothing;
}
/** On a phone the list begins far below the first questions. */
const toResultsView = ({ toResults, audience }) => html `
  <p part="paragraph to-results">
    <button part="button" type="button" @click=${toResults}>${text(sayBreaks('show', {}, audience))}</button>
  </p>
`;
function choicesView(state, status) {
    const { feed, audience, headingLevel, parts, model } = state;
    return html `
    ${quickView(state)}
    <p part="status" role="status">${text(status)}</p>
    ${parts.includes('menu') && model.shown.length ? toResultsView(state) : nothing} ${chipsOf(state)}
    ${isMovingOn(state) ? movingOnView({ feed, audience, headingLevel: headingLevel + 1 }) : nothing}
  `;
}
function menuView(state) {
    const { feed, audience, choices, model, acts } = state;
    const counts = model.counts.filter(({ facet }) => !QUICK.includes(facet));
    const main = html `${sortView(state)} ${model.shown.length ? resultsView(state) : emptyView(state)}`;
    if (!counts.length)
        return html `<div part="main">${main}</div>`;
    return html `
    <div part="columns">
      <div part="side">
        ${facetsView({ counts, choices, feed, audience, onChoose: acts.onChoose, facets: BREAK_FACETS, title: sayBreaks('more') })}
      </div>
      <div part="main">${main}</div>
    </div>
  `;
}
function weekPart(state) {
    const { feed, today, audience, headingLevel, model, acts } = state;
    if (!model.shown.length)
        return emptyView(state);
    return weekView(model.shown, {
        feed,
        today,
        audience,
        headingLevel: headingLevel + 1,
        season: state.week,
        onSeason: (season) => acts.onChoose('week', season),
        stepOf: ({ id: item }) => acts.step({ item }),
    });
}
function compared(state) {
    const { id, feed, today, audience, headingLevel, acts } = state;
    const all = listed(state);
    const side = all.slice(0, MOST_COMPARED);
    const item = itemOf(state);
    const rest = all.filter((service) => service === item || !side.includes(service));
    if (side.length < 2)
        return listView(all, state);
    return html `
    ${compareView(side, {
        id,
        feed,
        today,
        audience,
        headingLevel: headingLevel + 1,
        stepOf: (service) => acts.step({ item: service.id }),
        onRemove: (service) => acts.onList(service.id),
    })}
    ${rest.length ? listView(rest, state) : nothing}
  `;
}
/** The short breaks: the choices, then the parts that are asked for; or one break, or the visitor's own list. */
export function breaksView(state, screen, status) {
    const { services, parts, say, at, model } = state;
    const item = itemOf(state);
    const hasChoices = parts.includes('menu') || parts.includes('week');
    const statement = parts.includes('statement') ? statementOf(state) : nothing;
    const isAll = screen === 'all';
    const shown = parts.filter((part) => (part === 'statement' ? statement !== nothing : services.length));
    return html `
    ${isAll && parts.includes('menu') ? html `<p part="paragraph intro">${text(sayBreaks('intro', {}, state.audience))}</p>` : nothing}
    ${isAll ? partsView(state, shown) : nothing}
    ${hasChoices && !services.length ? html `<p part="paragraph">${text(say('emptyFeed'))}</p>` : nothing}
    ${at.item && !item ? html `<p part="message">${text(say('unknownItem'))}</p>` : nothing}
    ${screen === 'list' ? nothing : toListView(state)}
    ${screen === 'list' ? listScreen(state, compared(state)) : nothing}
    ${screen === 'alone' && item ? aloneScreen(state, item) : nothing}
    ${isAll && hasChoices && services.length
        ? sectionView(state, parts.includes('menu') ? 'menu' : 'week', html `${choicesView(state, status)} ${parts.includes('menu') ? menuView(state) : weekPart(state)}`)
        : nothing}
    ${isAll && model.shown.length && parts.includes('menu') && parts.includes('week') ? sectionView(state, 'week', weekPart(state)) : nothing}
    ${isAll && statement !== nothing ? sectionView(state, 'statement', statement) : nothing}
  `;
}
function statementOf(state) {
    const { feed, today, audience, headingLevel, services, context, acts, parts } = state;
    return statementView({
        feed,
        today,
        audience,
        headingLevel: headingLevel + 1,
        services,
        context,
        ...(parts.includes('menu') && {
            step: (changes) => acts.step({ item: '', page: '', ...changes }),
        }),
    });
}
