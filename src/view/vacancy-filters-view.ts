import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../feed/types.js';
import { ageRange } from '../search/fits.js';
import { text } from './text.js';

import { type Choices, chosenRows, type Filter, optionsOf, SORTS } from './vacancy-choices.js';
import type { Row } from './vacancy-rows.js';
import { needInWords } from './vacancy-words.js';
import { sayPlaces } from './words/places.js';
import { say } from './words/shared.js';

export interface FilterOptions {
  readonly feed: Feed;
  readonly rows: readonly Row[];
  readonly choices: Choices;
  readonly filters: readonly Filter[];
  readonly onChoose: (key: Filter | 'sort', value: string) => void;
  /** Takes one choice away by a button that goes with it: focus must move on. */
  readonly onDrop: (filter: Filter) => void;
  readonly onClear: () => void;
}

/** A filter's value as families read it. */
export function valueInWords(
  filter: Filter,
  value: string,
  { feed, rows }: Pick<FilterOptions, 'feed' | 'rows'>,
): string {
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

function select(filter: Exclude<Filter, 'places-only'>, options: FilterOptions): TemplateResult {
  const { rows, choices, onChoose } = options;
  const chosen = choices[filter] ?? '';
  const offered = optionsOf(rows, filter);
  const values = !chosen || offered.includes(chosen) ? offered : [chosen, ...offered];
  const others = chosenRows(rows, choices, filter);
  // A select tells its own value; the event only says that it changed.
  const onChange = ({ target }: Event): void => onChoose(filter, (target as HTMLSelectElement).value);
  return html`
    <label part="field">
      <span part="field-label">${text(sayPlaces(filter))}</span>
      <select part="control" form="" @change=${onChange}>
        <option value="" .selected=${!chosen}>${text(say('anyChoice'))}</option>
        ${values.map((value) => {
          const n = chosenRows(others, { [filter]: value }).length;
          return html`<option value=${value} .selected=${value === chosen}>
            ${text(`${valueInWords(filter, value, options)} (${n})`)}
          </option>`;
        })}
      </select>
    </label>
  `;
}

function placesBox({ choices, onChoose }: FilterOptions): TemplateResult {
  // A box tells its own value, as above.
  const onChange = ({ target }: Event): void =>
    onChoose('places-only', (target as HTMLInputElement).checked ? 'yes' : '');
  return html`
    <label part="field tick-field">
      <input
        part="tickbox"
        type="checkbox"
        form=""
        .checked=${Boolean(choices['places-only'])}
        @change=${onChange}
      />
      <span part="field-label">${text(sayPlaces('hasVacancies'))}</span>
    </label>
  `;
}

/** Sorting for the narrow layout, where the headings with their buttons are out of sight. */
function sortSelect({ choices, onChoose }: FilterOptions): TemplateResult {
  // A select tells its own value, as above.
  const onChange = ({ target }: Event): void => onChoose('sort', (target as HTMLSelectElement).value);
  return html`
    <label part="field narrow-field">
      <span part="field-label">${text(sayPlaces('sortBy'))}</span>
      <select part="control" form="" @change=${onChange}>
        <option value="" .selected=${!choices.sort}>${text(sayPlaces('feedOrder'))}</option>
        ${SORTS.map((sort) => html`<option value=${sort} .selected=${choices.sort === sort}>${text(sayPlaces(sort))}</option>`)}
      </select>
    </label>
  `;
}

/** Controls, then what has been chosen as chips that take a choice away. */
export function filtersView(options: FilterOptions): TemplateResult | typeof nothing {
  const { rows, choices, filters, onDrop, onClear } = options;
  const chosen = filters.filter((filter) => choices[filter]);
  if (!filters.length && rows.length < 2) return nothing;
  return html`
    <div part="filters" role="group" aria-label=${sayPlaces('filters')}>
      ${filters.map((filter) => (filter === 'places-only' ? placesBox(options) : select(filter, options)))}
      ${rows.length > 1 ? sortSelect(options) : nothing}
    </div>
    ${
      chosen.length
        ? html`
            <div part="chips">
              ${chosen.map((filter) => {
                const label = valueInWords(filter, choices[filter] ?? '', options);
                return html`
                  <button
                    part="chip"
                    type="button"
                    aria-label=${say('remove', { label })}
                    @click=${() => onDrop(filter)}
                  >
                    <span>${text(label)}</span><span aria-hidden="true">×</span>
                  </button>
                `;
              })}
              ${chosen.length > 1 ? html`<button part="button" type="button" @click=${onClear}>${text(say('clear'))}</button>` : nothing}
            </div>
          `
        : nothing
    }
  `;
}

/** Nothing fits: which choice to take away, and how many settings that brings back. */
export function emptyView({ rows, choices, filters, ...options }: FilterOptions): TemplateResult {
  const drops = filters
    .filter((filter) => choices[filter])
    .map((filter) => ({ filter, n: chosenRows(rows, choices, filter).length }))
    .filter(({ n }) => n);
  return html`
    <p part="paragraph">${text(sayPlaces(rows.length ? 'none' : 'noneAtAll'))}</p>
    ${
      drops.length
        ? html`
            <p part="paragraph">${text(sayPlaces('noneHint'))}</p>
            <ul part="list bare">
              ${drops.map(({ filter, n }) => {
                const label = valueInWords(filter, choices[filter] ?? '', { feed: options.feed, rows });
                const onDrop = (): void => options.onDrop(filter);
                return html`<li part="item">
                  <button part="button" type="button" @click=${onDrop}>
                    ${text(sayPlaces('noneDrop', { label, n }))}
                  </button>
                </li>`;
              })}
            </ul>
          `
        : nothing
    }
  `;
}
