import { html, nothing } from 'lit';
import { ALL_FACETS } from '../search/facets.js';
import { dropsView } from './choice-parts.js';
import { linkView } from './contact.js';
import { text } from './text.js';
import { countsOf, leftOf } from './visit-model.js';
import { ringView, titleView } from './visit-parts.js';
import { listView } from './visit-view.js';
import { say as sayShared } from './words/shared.js';
/** As many as may stand in for what was asked for. */
const NEAREST = 3;
const AREAS = 6;
const chosenIn = (choices) => ALL_FACETS.filter((facet) => choices[facet]);
function withoutView(state, { onForget }) {
    const { services, choices, context, result, acts, say, inWords } = state;
    const { found } = state.model;
    const chosen = chosenIn(choices);
    const drops = chosen.flatMap((facet) => {
        const n = leftOf(found, choices, context, facet).length;
        const label = inWords(facet, choices[facet] ?? '');
        return n ? [{ label: say('noneDrop', { label, n }), onDrop: () => acts.onChoose(facet, '') }] : [];
    });
    const n = result && onForget && chosen.length ? leftOf(services, choices, context).length : 0;
    if (n && onForget)
        drops.push({ label: say('noneWithoutWords', { n }), onDrop: onForget });
    return dropsView(say('noneHint'), drops);
}
function areasView(state) {
    const { model, choices, context, acts, say, inWords } = state;
    const { area, ...others } = choices;
    if (!area)
        return nothing;
    const [counts] = countsOf(model.found, others, context, ['area']);
    const areas = (counts?.values ?? []).filter(({ value, n }) => n && value !== area).slice(0, AREAS);
    return dropsView(say('noneAreas'), areas.map(({ value, n }) => ({
        label: say('noneArea', { label: inWords('area', value), n }),
        onDrop: () => acts.onChoose('area', value),
    })));
}
/** What answers most of what was asked: what the words found, else what fits the choices. */
function nearestOf({ model, services, choices, context }) {
    const { found } = model;
    if (found.length) {
        // A kind of help is what is looked for: another kind is no nearer.
        const others = chosenIn(choices).filter((facet) => facet !== 'category');
        const chosen = others.length ? others : chosenIn(choices);
        const fits = chosen.map((facet) => new Set(leftOf(found, choices, context, facet)));
        const most = found.filter((service) => fits.some((fit) => fit.has(service)));
        return (most.length ? most : found).slice(0, NEAREST);
    }
    return chosenIn(choices).length ? leftOf(services, choices, context).slice(0, NEAREST) : [];
}
/** Nothing fits: what was understood, what to leave out, what comes nearest, whom to ask. */
export function emptyView(state, options = {}) {
    const { feed, audience, headingLevel, model, result, say } = state;
    const { read = [], isUrgent, foot } = options;
    const nearest = nearestOf(state);
    const { sendiass } = feed.send.links;
    return html `
    ${
    // Whoever is told of help, just above, is not told that nothing fits.
    isUrgent
        ? titleView(headingLevel, say('results'), true)
        : titleView(headingLevel, say(result && !model.found.length ? 'noneWords' : 'none', {}, audience))}
    ${read.length ? html `<p part="paragraph">${text(say('noneRead', { read: read.join(', ') }))}</p>` : nothing}
    ${withoutView(state, options)} ${areasView(state)}
    ${nearest.length
        ? html `${titleView(headingLevel, say('noneNearest', {}, audience))} ${listView(nearest, state)}`
        : nothing}
    ${ringView(feed, say(isUrgent ? 'ringSomebody' : 'noneAsk', {}, audience))}
    ${sendiass ? html `<p part="paragraph">${linkView(sendiass, sayShared('sendiass'))}</p>` : nothing}
    ${foot ?? nothing}
  `;
}
