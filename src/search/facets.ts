/** Finding without words: what can be chosen, what is left when it is, and how many. */
import { AREAS, NEED_AREAS } from '../feed/needs.js';
import type { Service } from '../feed/types.js';
import { CATEGORIES } from './categories.js';
import { type FacetTable, isSeveral, type Known, SEVERAL, tablesOf, valuesIn } from './facet-table.js';
import { ACCESS, TIMES } from './facet-times.js';
import { AGES, type Facet, type FacetContext, FACETS } from './facet-values.js';
import type { Fit } from './fits.js';

export { isSeveral, valuesIn } from './facet-table.js';
export { type Facet, type FacetContext, FACETS } from './facet-values.js';
export type { Fit } from './fits.js';

/** Values as in attributes and the address. `time` and `access` may hold several, parted by commas. */
export type FacetChoices = Readonly<Partial<Record<Facet, string>>>;

export interface FacetValue {
  readonly value: string;
  /**
   * Services left if this were chosen, other choices standing, those that do not say counted in. Of `access`: if this
   * were added to what is ticked. Of `time`: if this alone were.
   */
  readonly n: number;
}

export interface FacetCount {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
}

/** Order of the values of a facet; what is in no list comes after, by the alphabet. */
const ORDER: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  need: [...AREAS, ...Object.keys(NEED_AREAS).sort()],
  age: AGES,
  category: CATEGORIES,
  level: ['universal', 'targeted', 'targeted-plus', 'specialist'],
  first: ['nothing', 'referral', 'assessment', 'plan'],
  cost: ['free', 'personal-budget'],
  time: TIMES,
  access: ACCESS,
  where: ['online', 'in-person'],
};

const chosenIn = (choices: FacetChoices): readonly Facet[] =>
  FACETS.filter((facet) => choices[facet]?.trim());

const fitterOf = (facet: Facet, choices: FacetChoices, context: FacetContext): ((service: Service) => Fit) =>
  tablesOf(context)
    .of(facet)
    .fitter(choices[facet] ?? '');

/** How a service fits one choice. */
export const fitOf = (service: Service, facet: Facet, value: string, context: FacetContext): Fit =>
  tablesOf(context).of(facet).fitter(value)(service);

/** The services that fit every choice or do not say, in their order; `without` leaves one choice out of account. */
export function chosenServices(
  services: readonly Service[],
  choices: FacetChoices,
  context: FacetContext,
  without?: Facet,
): readonly Service[] {
  const fitters = chosenIn(choices)
    .filter((facet) => facet !== without)
    .map((facet) => fitterOf(facet, choices, context));
  return fitters.length
    ? services.filter((service) => fitters.every((fit) => fit(service) !== 'no'))
    : services;
}

/** The chosen facets of which the record does not say whether it fits. */
export const unsaidOf = (service: Service, choices: FacetChoices, context: FacetContext): readonly Facet[] =>
  chosenIn(choices).filter((facet) => fitterOf(facet, choices, context)(service) === 'unsaid');

/** One facet being counted. */
class Tally {
  /** For each value: services kept by name, and those an open record must not be counted for. */
  readonly #own: number[] = [];
  readonly #barred: number[] = [];
  readonly #isSeen: boolean[] = [];
  readonly #open = [0, 0, 0, 0];
  /** Has any service said no to any value? Else nothing could change. */
  #isUseful = false;

  constructor(
    private readonly table: FacetTable,
    readonly fitter: ((service: Service) => Fit) | undefined,
    private readonly isAll: boolean,
  ) {}

  see({ yes, no, open }: Known): void {
    for (const value of yes) this.#isSeen[value] = true;
    if (open !== 3 || no.length) this.#isUseful = true;
  }

  add(service: Service): void {
    // All that is ticked must be there: what fails already is kept by nothing more.
    if (this.isAll && this.fitter?.(service) === 'no') return;
    const { yes, no, maybe, open } = this.table.known(service);
    this.#open[open] = (this.#open[open] ?? 0) + 1;
    const { kinds } = this.table;
    for (const list of [yes, maybe])
      for (const value of list)
        if (!(open & (kinds[value] ?? 1))) this.#own[value] = (this.#own[value] ?? 0) + 1;
    for (const value of no)
      if (open & (kinds[value] ?? 1)) this.#barred[value] = (this.#barred[value] ?? 0) + 1;
  }

  /** @param left services that fail no choice. */
  count(choice: string, left: number): FacetCount | undefined {
    const { facet, names, kinds } = this.table;
    if (isSeveral(facet)) for (const value of valuesIn(choice)) this.#isSeen[this.table.number(value)] = true;
    const values = names.flatMap((value, index) => {
      if (!this.#isSeen[index]) return [];
      const kind = kinds[index] ?? 1;
      const open = (this.#open[3] ?? 0) + (this.#open[kind] ?? 0);
      return [{ value, n: open + (this.#own[index] ?? 0) - (this.#barred[index] ?? 0) }];
    });
    // What was chosen is always there: a range of ages, or a value that no service has.
    const isThere =
      isSeveral(facet) || values.some(({ value }) => value.toLowerCase() === choice.toLowerCase());
    if (choice && !isThere) values.push({ value: choice, n: left });
    if (!values.length || !(this.#isUseful || choice)) return;
    return { facet, values: inOrder(values, ORDER[facet] ?? []) };
  }
}

function inOrder(values: readonly FacetValue[], order: readonly string[]): readonly FacetValue[] {
  const place = ({ value }: FacetValue): number => order.indexOf(value) + 1 || Infinity;
  return [...values].sort((a, b) => {
    const by = place(a) - place(b);
    return by || a.value.localeCompare(b.value, 'en-GB');
  });
}

/**
 * What can be chosen, with how many services each value would leave. Only facets of which these services say something
 * that could leave one of them out, whatever has been chosen, so that controls do not come and go under the hand.
 *
 * One pass: a service that fails no choice counts for every facet; one that fails a single choice, only for that one.
 *
 * @param services those to choose from: all that are shown, or those that match the words.
 * @param wanted the facets asked for, in any order.
 */
export function facetCounts(
  services: readonly Service[],
  choices: FacetChoices,
  context: FacetContext,
  wanted: readonly Facet[] = FACETS,
): readonly FacetCount[] {
  const tables = tablesOf(context);
  const chosen = chosenIn(choices);
  const facets = FACETS.filter((facet) => wanted.includes(facet));
  const fitters = chosen.map((facet) => [facet, fitterOf(facet, choices, context)] as const);
  const tallies = facets.map((facet) => {
    const table = tables.of(facet);
    const fitter = fitters.find(([name]) => name === facet)?.[1];
    return { facet, table, tally: new Tally(table, fitter, SEVERAL[facet] === 'all') };
  });
  let left = 0;
  for (const service of services) {
    let failed: Facet | undefined;
    let fails = 0;
    for (const [facet, fit] of fitters) {
      if (fit(service) !== 'no') continue;
      failed = facet;
      if (++fails > 1) break;
    }
    if (!fails) left++;
    for (const { facet, table, tally } of tallies) {
      tally.see(table.known(service));
      if (fails === 0 || (fails === 1 && facet === failed)) tally.add(service);
    }
  }
  return tallies.flatMap(({ facet, tally }) => tally.count(choices[facet]?.trim() ?? '', left) ?? []);
}
