import type { Service } from '../feed/types.js';
import {
  chosenServices,
  type Facet,
  type FacetChoices,
  type FacetContext,
  type FacetCount,
  facetCounts,
  unsaidOf,
} from '../search/facets.js';
import { milesTo, type Point } from '../search/near.js';
import { openTo } from '../search/open-to.js';
import type { SearchResult } from '../search/types.js';
import { isOfStart, startCategories } from './finder-start.js';

export const SORTS = ['best', 'nearest', 'name', 'checked'] as const;
export type Sort = (typeof SORTS)[number];

/** Services on one page of results. */
export const PAGE = 20;

export interface VisitQuery {
  /** Every service that can be found, in the order of the feed. */
  readonly services: readonly Service[];
  readonly context: FacetContext;
  /** Undefined where no words were typed. */
  readonly result?: SearchResult | undefined;
  readonly choices: FacetChoices;
  /** Filters to offer. */
  readonly filters: readonly Facet[];
  readonly sort: string;
  /** Where the visitor is, or what they asked about is. */
  readonly point?: Point | undefined;
  /** They said so themselves, so that the nearest come first. */
  readonly byPlace: boolean;
  /** From 1. */
  readonly page: number;
}

export interface VisitModel {
  /** What the words found, before any filter. */
  readonly found: readonly Service[];
  /** What is left of it, sorted, those open to us first. */
  readonly shown: readonly Service[];
  /** How many of `shown` are open to us: the others are nearby. */
  readonly open: number;
  /** Of this page. */
  readonly ours: readonly Service[];
  readonly nearby: readonly Service[];
  readonly page: number;
  readonly pages: number;
  readonly sort: Sort;
  readonly sorts: readonly Sort[];
  readonly counts: readonly FacetCount[];
}

const names = new Intl.Collator('en-GB', { numeric: true });
const byName = (a: Service, b: Service): number => names.compare(a.name, b.name);

/** Those of a starting point, and the other choices. A starting point is more than one category, so it is no filter's value. */
function started(
  services: readonly Service[],
  choices: FacetChoices,
): { readonly services: readonly Service[]; readonly choices: FacetChoices } {
  const categories = startCategories(choices.category);
  if (!categories) return { services, choices };
  const { category: _, ...others } = choices;
  return { services: services.filter((service) => isOfStart(service, categories)), choices: others };
}

/** How many would be left. `without` leaves one choice out of account. */
export function leftOf(
  services: readonly Service[],
  choices: FacetChoices,
  context: FacetContext,
  without?: Facet,
): readonly Service[] {
  const start = without === 'category' ? { services, choices } : started(services, choices);
  return chosenServices(start.services, start.choices, context, without);
}

/** Counts of what each value would leave, starting points counted in. */
export function countsOf(
  services: readonly Service[],
  choices: FacetChoices,
  context: FacetContext,
  wanted: readonly Facet[],
): readonly FacetCount[] {
  const start = started(services, choices);
  return facetCounts(start.services, start.choices, context, wanted);
}

/** Sorts after every other: it is not running just now. */
const RESTING = 100;

/** Those that are known to fit before those that do not say, then those that rest; each in the order they come in. */
function surest(
  services: readonly Service[],
  choices: FacetChoices,
  context: FacetContext,
): readonly Service[] {
  const doubt = new Map(
    services.map((service) => [
      service,
      unsaidOf(service, choices, context).length + (service.status === 'active' ? 0 : RESTING),
    ]),
  );
  return [...services].sort((a, b) => (doubt.get(a) ?? 0) - (doubt.get(b) ?? 0));
}

function sorted(services: readonly Service[], sort: Sort, point: Point | undefined): readonly Service[] {
  if (sort === 'best') return services;
  if (sort === 'nearest' && point) {
    const far = new Map(services.map((service) => [service, milesTo(service, point) ?? Infinity]));
    return [...services].sort((a, b) => {
      const [one = 0, two = 0] = [far.get(a), far.get(b)];
      return one === two ? 0 : one - two;
    });
  }
  if (sort === 'checked')
    return [...services].sort((a, b) => (b.assured_date ?? '').localeCompare(a.assured_date ?? ''));
  return [...services].sort(byName);
}

/** What to show for a visitor's words and choices. */
export function visitModel(query: VisitQuery): VisitModel {
  const { services, context, result, choices, filters, point } = query;
  const found = result ? result.matches.map(({ service }) => service) : [...services].sort(byName);
  const isAny = !result && !Object.keys(choices).length;
  const sorts = SORTS.filter((sort) => (sort !== 'best' || !isAny) && (sort !== 'nearest' || point));
  const usual = query.byPlace ? 'nearest' : isAny ? 'name' : 'best';
  const sort = sorts.find((one) => one === query.sort) ?? usual;
  const left = leftOf(found, choices, context);
  // Words have an order of their own; without them the best are those that are known to fit.
  const all = sorted(result || sort !== 'best' ? left : surest(left, choices, context), sort, point);
  const ours = all.filter((service) => openTo(service, context) === 'yes');
  const nearby = all.filter((service) => openTo(service, context) !== 'yes');
  const shown = [...ours, ...nearby];
  const pages = Math.max(1, Math.ceil(shown.length / PAGE));
  const page = Math.min(Math.max(1, query.page), pages);
  const [from, to] = [(page - 1) * PAGE, page * PAGE];
  return {
    found,
    shown,
    open: ours.length,
    ours: ours.slice(from, to),
    nearby: nearby.slice(Math.max(0, from - ours.length), Math.max(0, to - ours.length)),
    page,
    pages,
    sort,
    sorts,
    counts: countsOf(found, choices, context, filters),
  };
}

/** Ids in the address: each with its own commas written another way. */
export const idsIn = (list = ''): readonly string[] =>
  list
    .split(',')
    .filter(Boolean)
    .map((id) => id.replace(/%2C/g, ',').replace(/%25/g, '%'));

export const listOf = (ids: readonly string[]): string =>
  ids.map((id) => id.replace(/%/g, '%25').replace(/,/g, '%2C')).join();
