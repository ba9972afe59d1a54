import { html, nothing } from 'lit';
import { FACETS } from '../search/facets.js';
import { dropsView } from './choice-parts.js';
import { linkView } from './contact.js';
import { understoodInWords } from './finder-box-view.js';
import { choiceInWords } from './finder-chips-view.js';
import { countsOf, leftOf } from './finder-model.js';
import { listView } from './finder-results-view.js';
import { ringView, titleView } from './finder-start-view.js';
import { text } from './text.js';
import { urgentView } from './urgent-view.js';
import { sayFinder } from './words/finder.js';
import { say } from './words/shared.js';
/** As many as may stand in for what was asked for. */
const NEAREST = 3;
const AREAS = 6;
const chosenIn = (choices) => FACETS.filter((facet) => choices[facet]);
function withoutView(options) {
    const { found, services, choices, context, hasWords, feed, acts } = options;
    const chosen = chosenIn(choices);
    const drops = chosen.flatMap((facet) => {
        const n = leftOf(found, choices, context, facet).length;
        const label = choiceInWords(facet, choices[facet] ?? '', feed);
        return n ? [{ label: sayFinder('noneDrop', { label, n }), onDrop: () => acts.onChoose(facet, '') }] : [];
    });
    const n = hasWords && chosen.length ? leftOf(services, choices, context).length : 0;
    if (n)
        drops.push({ label: sayFinder('noneWithoutWords', { n }), onDrop: acts.onForget });
    return dropsView(sayFinder('noneHint'), drops);
}
function areasView({ found, choices, context, feed, acts }) {
    const { area, ...others } = choices;
    if (!area)
        return nothing;
    const [counts] = countsOf(found, others, context, ['area']);
    const areas = (counts?.values ?? []).filter(({ value, n }) => n && value !== area).slice(0, AREAS);
    return dropsView(sayFinder('noneAreas'), areas.map(({ value, n }) => ({
        label: sayFinder('noneArea', { label: choiceInWords('area', value, feed), n }),
        onDrop: () => acts.onChoose('area', value),
    })));
}
/** What answers most of what was asked: what the words found, else what fits the choices. */
function nearestOf({ found, services, choices, context }) {
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
/** Nothing fits: what was understood, what to leave out, what comes nearest, whom to ask, and urgent help at the foot. */
export function emptyView(options) {
    const { feed, audience, headingLevel, found, hasWords, understood, isUrgent } = options;
    const read = understood
        .filter(({ kind }) => kind !== 'meanings')
        .map((one) => understoodInWords(one, feed));
    const nearest = nearestOf(options);
    const { sendiass } = feed.send.links;
    return html `
    ${
    // Whoever is told of help, just above, is not told that nothing fits.
    isUrgent
        ? titleView(headingLevel, sayFinder('results'), true)
        : titleView(headingLevel, sayFinder(hasWords && !found.length ? 'noneWords' : 'none', {}, audience))}
    ${read.length ? html `<p part="paragraph">${text(sayFinder('noneRead', { read: read.join(', ') }))}</p>` : nothing}
    ${withoutView(options)} ${areasView(options)}
    ${nearest.length
        ? html `${titleView(headingLevel, sayFinder('noneNearest', {}, audience))}
          ${listView(nearest, options)}`
        : nothing}
    ${ringView(feed, sayFinder(isUrgent ? 'ringSomebody' : 'noneAsk', {}, audience))}
    ${sendiass ? html `<p part="paragraph">${linkView(sendiass, say('sendiass'))}</p>` : nothing}
    ${isUrgent ? nothing : urgentView([], { feed, headingLevel, audience })}
  `;
}
