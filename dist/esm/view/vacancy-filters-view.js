import { html, nothing } from 'lit';
import { ageRange } from '../search/fits.js';
import { chipsView, dropsView, selectView, tickView } from './choice-parts.js';
import { text } from './text.js';
import { chosenRows, optionsOf, SORTS } from './vacancy-choices.js';
import { needInWords } from './needs-in-words.js';
import { sayPlaces } from './words/places.js';
/** A filter's value as families read it. */
export function valueInWords(filter, value, { feed, rows }) {
    switch (filter) {
        case 'need':
            return needInWords(value, feed).plain;
        case 'age': {
            const [from, to] = ageRange(value) ?? [];
            return from === to
                ? sayPlaces('ageYears', { age: value })
                : sayPlaces('agesFromTo', { from: from ?? '', to: to ?? '' });
        }
        case 'kind':
            return rows.find((row) => row.kind === value)?.kindLabel ?? value;
        case 'places-only':
            return sayPlaces('hasVacancies');
        default:
            return value;
    }
}
function select(filter, options) {
    const { rows, choices, onChoose } = options;
    const chosen = choices[filter] ?? '';
    const offered = optionsOf(rows, filter);
    const values = !chosen || offered.includes(chosen) ? offered : [chosen, ...offered];
    const others = chosenRows(rows, choices, filter);
    return selectView({
        label: sayPlaces(filter),
        chosen,
        options: values.map((value) => ({
            value,
            label: valueInWords(filter, value, options),
            n: chosenRows(others, { [filter]: value }).length,
        })),
        onChoose: (value) => onChoose(filter, value),
    });
}
const placesBox = ({ choices, onChoose }) => tickView({
    label: sayPlaces('hasVacancies'),
    isOn: Boolean(choices['places-only']),
    onTick: (isOn) => onChoose('places-only', isOn ? 'yes' : ''),
});
/** Sorting for the narrow layout, where the headings with their buttons are out of sight. */
const sortSelect = ({ choices, onChoose }) => selectView({
    label: sayPlaces('sortBy'),
    chosen: choices.sort ?? '',
    options: SORTS.map((value) => ({ value, label: sayPlaces(value) })),
    any: sayPlaces('feedOrder'),
    part: 'field narrow-field',
    onChoose: (value) => onChoose('sort', value),
});
/** Controls, then what has been chosen as chips that take a choice away. */
export function filtersView(options) {
    const { rows, choices, filters, onDrop, onClear } = options;
    if (!filters.length && rows.length < 2)
        return nothing;
    const chips = filters
        .filter((filter) => choices[filter])
        .map((filter) => ({
        id: filter,
        label: valueInWords(filter, choices[filter] ?? '', options),
        onDrop: () => onDrop(filter),
    }));
    return html `
    <div part="filters" role="group" aria-label=${sayPlaces('filters')}>
      ${filters.map((filter) => (filter === 'places-only' ? placesBox(options) : select(filter, options)))}
      ${rows.length > 1 ? sortSelect(options) : nothing}
    </div>
    ${chipsView({ chips, onClear })}
  `;
}
/** Nothing fits: which choice to take away, and how many settings that brings back. */
export function emptyView({ feed, rows, choices, filters, onDrop }) {
    const drops = filters.flatMap((filter) => {
        const n = choices[filter] ? chosenRows(rows, choices, filter).length : 0;
        const label = valueInWords(filter, choices[filter] ?? '', { feed, rows });
        return n ? [{ label: sayPlaces('noneDrop', { label, n }), onDrop: () => onDrop(filter) }] : [];
    });
    return html `
    <p part="paragraph">${text(sayPlaces(rows.length ? 'none' : 'noneAtAll'))}</p>
    ${dropsView(sayPlaces('noneHint'), drops)}
  `;
}
