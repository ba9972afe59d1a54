/** Finding without words, as controls: a select for one answer, tick boxes for several. */
import { html, nothing } from 'lit';
import { own } from '../feed/own.js';
import { FACETS, isSeveral, valuesIn } from '../search/facets.js';
import { ageRange } from '../search/fits.js';
import { selectView, tickView } from './choice-parts.js';
import { text } from './text.js';
import { needInWords } from './needs-in-words.js';
import { timeInWords } from './service-times.js';
import { CATEGORY_WORDS } from './words/categories.js';
import { sayFacet } from './words/facets.js';
import { ACCESS_WORDS } from './words/services.js';
export { chipsView, dropsView } from './choice-parts.js';
const same = (one, other) => one.toLowerCase() === other.toLowerCase();
function ticksView({ facet, values }, { choices, onChoose, words }) {
    const chosen = valuesIn(choices[facet]);
    const without = (value) => chosen.filter((one) => !same(one, value));
    return html `
    <fieldset part="field ticks">
      <legend part="field-label">${text(words.label(facet))}</legend>
      ${values.map(({ value, n }) => tickView({
        label: words.value(facet, value),
        n,
        isOn: chosen.some((one) => same(one, value)),
        onTick: (isOn) => onChoose(facet, [...without(value), ...(isOn ? [value] : [])].join()),
    }))}
    </fieldset>
  `;
}
function controlView(control, options) {
    const { choices, onChoose, words } = options;
    const { facet, values } = control;
    const chosen = choices[facet] ?? '';
    switch (words.kind(facet)) {
        case 'several':
            return ticksView(control, options);
        case 'yes':
            return tickView({
                label: words.label(facet),
                ...(values[0] && { n: values[0].n }),
                isOn: Boolean(chosen),
                onTick: (isOn) => onChoose(facet, isOn ? (values[0]?.value ?? 'yes') : ''),
            });
        default:
            return selectView({
                label: words.label(facet),
                chosen: values.find(({ value }) => same(value, chosen))?.value ?? chosen,
                options: values.map(({ value, n }) => ({ value, n, label: words.value(facet, value) })),
                onChoose: (value) => onChoose(facet, value),
            });
    }
}
/**
 * The controls, folded on a narrow view by `facetsStyles`.
 *
 * The fold is a `details` with nothing in it but its summary, and the controls stand after it: with little room they are
 * hidden while it is not open, with room they are always shown and the fold is not. So nothing has to be measured by a
 * script, nothing flickers, the keyboard is the browser's own, and without our sheet all controls are there.
 */
export function controlsView(options) {
    const { counts, choices, facets, audience, title = sayFacet('choose', {}, audience) } = options;
    const controls = facets.map((facet) => counts.find((one) => one.facet === facet));
    const n = controls.filter((control) => control && choices[control.facet]).length;
    if (!controls.some(Boolean))
        return nothing;
    return html `
    <details part="fold">
      <summary part="summary">${text(n ? sayFacet('chosen', { title, n }) : title)}</summary>
    </details>
    <div part="filters folded" role="group" aria-label=${title}>
      ${controls.map((control) => (control ? controlView(control, options) : nothing))}
    </div>
  `;
}
const LEVELS = {
    universal: 'universal',
    targeted: 'targeted',
    'targeted-plus': 'targetedPlus',
    specialist: 'specialist',
};
const VALUES = {
    nothing: 'nothing',
    'no-assessment': 'noAssessment',
    'self-referral': 'selfReferral',
    referral: 'referral',
    assessment: 'assessment',
    plan: 'plan',
    free: 'free',
    'personal-budget': 'budget',
    online: 'online',
    'in-person': 'inPerson',
    fee: 'fee',
    'reduced-rate': 'reducedRate',
    'direct-payment': 'directPayment',
    care: 'lookedAfter',
    educational: 'learning',
    leisure: 'leisure',
    home: 'atHome',
    elsewhere: 'away',
};
/** A level of help as the feed calls it, else in our words, else as written. */
export function levelInWords(level, feed) {
    const key = own(LEVELS, level);
    return feed.send.labels.tiers[level] ?? (key ? sayFacet(key) : level);
}
/** A kind of help as the feed calls it, else in our words, else as written. */
export const categoryInWords = (category, feed) => feed.send.labels.categories[category] ?? own(CATEGORY_WORDS, category) ?? category.replace(/-/g, ' ');
function oneInWords(facet, value, feed, audience) {
    switch (facet) {
        case 'need':
            return needInWords(value, feed).plain;
        case 'age': {
            const [from = value, to = value] = ageRange(value) ?? [];
            return from === to ? sayFacet('years', { age: value }) : sayFacet('ages', { from, to });
        }
        case 'open': {
            const { publisher } = feed.send;
            const area = publisher?.area?.name ?? publisher?.name;
            return area ? sayFacet('openTo', { area }) : sayFacet('open', {}, audience);
        }
        case 'category':
            return categoryInWords(value, feed);
        case 'level':
            return levelInWords(value, feed);
        case 'time':
            return timeInWords(value, audience);
        case 'access':
            return own(ACCESS_WORDS, value) ?? value;
        case 'first':
        case 'cost':
        case 'where':
        case 'kind':
        case 'setting':
        case 'payment': {
            const key = own(VALUES, value);
            return key ? sayFacet(key, {}, audience) : value;
        }
        case 'checked':
        case 'transport':
        case 'care':
            return sayFacet(facet, {}, audience);
        default:
            return value;
    }
}
/** A facet's value as families read it, for chips. Several are joined: "Weekends or evenings", "Hoist, Hearing loop". */
export function facetInWords(facet, value, feed, audience) {
    const values = isSeveral(facet) ? valuesIn(value) : [value];
    const words = values.map((one) => oneInWords(facet, one, feed, audience));
    return words.length < 2
        ? (words[0] ?? value)
        : words.reduce((one, other) => facet === 'access'
            ? sayFacet('both', { one, other })
            : sayFacet('either', { one, other: other.charAt(0).toLowerCase() + other.slice(1) }));
}
/** Facets with one answer to ask for. */
const YES = ['open', 'checked', 'transport', 'care'];
/** How our own facets are spoken. */
const ownWords = (feed, audience) => ({
    label: (facet) => sayFacet(facet, {}, audience),
    value: (facet, value) => oneInWords(facet, value, feed, audience),
    kind: (facet) => (isSeveral(facet) ? 'several' : YES.includes(facet) ? 'yes' : 'one'),
});
/** Our own controls: the finder's, or those of another widget that chooses among services. */
export const facetsView = ({ feed, audience, facets = FACETS, ...options }) => controlsView({ ...options, audience, facets, words: ownWords(feed, audience) });
