/** What each service says of each facet, worked out once, its values by number. */
import type { Feed, Service } from '../feed/types.js';
import { AGES, ALL_FACETS, type Facet, type FacetContext, SAID } from './facet-values.js';
import { ageRange, type Fit, fitsAge, isNeedCode, needKey } from './fits.js';

/** Several values in one choice: all of them (a hoist and parking), or any of them (weekends or evenings). */
export const SEVERAL: Readonly<Partial<Record<Facet, 'all' | 'any'>>> = { access: 'all', time: 'any' };

export const isSeveral = (facet: Facet): boolean => facet in SEVERAL;

export const valuesIn = (choice: string | undefined): readonly string[] =>
  (choice ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);

/** What a record says, its values by number. `open`: 1 where it may be any other value, 2 where any of the second kind. */
export interface Known {
  readonly yes: readonly number[];
  readonly no: readonly number[];
  readonly maybe: readonly number[];
  readonly open: number;
}

/** What is known of one service, by facet; worked out when it is first asked for. */
export type Row = Known[];
export type Fitter = (service: Service, row: Row) => Fit;

const NONE: readonly number[] = [];

/** The values of one facet in one feed, each with a number, and what each service says. */
export class FacetTable {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #councils: ReadonlySet<string>;
  /** 1, or 2 for a value of the second kind. */
  readonly kinds: (1 | 2)[] = [];

  readonly #index: number;
  /** Many services say the very same. */
  readonly #shared = new WeakMap<object, Known>();

  constructor(
    readonly facet: Facet,
    private readonly context: FacetContext,
  ) {
    this.#index = ALL_FACETS.indexOf(facet);
    const areas = facet === 'area' ? context.feed.services.flatMap((service) => service.service_areas) : [];
    this.#councils = new Set(areas.flatMap(({ name }) => name?.toLowerCase() ?? []));
  }

  number(value: string): number {
    const key = value.toLowerCase();
    let found = this.#numbers.get(key);
    if (found === undefined) {
      found = this.names.push(value) - 1;
      this.#numbers.set(key, found);
      const isSecond = this.facet === 'need' ? !isNeedCode(value) : this.#councils.has(key);
      this.kinds.push(isSecond ? 2 : 1);
    }
    return found;
  }

  /** @param row where what is known of this service is kept. */
  known(service: Service, row: Row): Known {
    return (row[this.#index] ??= this.#read(service));
  }

  #read(service: Service): Known {
    const numbers = (values: readonly string[] = []): readonly number[] =>
      values.length ? [...new Set(values.map((value) => this.number(value)))] : NONE;
    const said = SAID[this.facet](service, this.context);
    let found = this.#shared.get(said);
    if (!found) {
      const { isOpenToo = said.isOpen } = said;
      found = {
        yes: numbers(said.yes),
        no: numbers(said.no),
        maybe: numbers(said.maybe),
        open: (said.isOpen ? 1 : 0) + (isOpenToo ? 2 : 0),
      };
      this.#shared.set(said, found);
    }
    return found;
  }

  fit({ yes, no, maybe, open }: Known, value: number): Fit {
    if (yes.includes(value)) return 'yes';
    if (no.includes(value)) return 'no';
    return maybe.includes(value) || open & (this.kinds[value] ?? 1) ? 'unsaid' : 'no';
  }

  /** The fit of a choice, which is read once for many services. */
  fitter(choice: string): Fitter {
    const range = this.facet === 'age' ? ageRange(choice) : undefined;
    // Not one of the ages that are counted: a range, or a grown-up.
    if (range && !AGES.includes(choice.trim())) return (service) => fitsAge(service, choice);
    const values = SEVERAL[this.facet] ? valuesIn(choice) : [choice.trim()];
    const numbers = values.map((value) => this.number(this.facet === 'need' ? needKey(value) : value));
    const [only = -1] = numbers;
    if (numbers.length === 1) return (service, row) => this.fit(this.known(service, row), only);
    const order: readonly Fit[] = SEVERAL[this.facet] === 'all' ? ['no', 'unsaid'] : ['yes', 'unsaid'];
    const rest: Fit = SEVERAL[this.facet] === 'all' ? 'yes' : 'no';
    return (service, row) => {
      const known = this.known(service, row);
      const fits = numbers.map((value) => this.fit(known, value));
      return order.find((fit) => fits.includes(fit)) ?? rest;
    };
  }
}

export interface Tables extends FacetContext {
  readonly of: (facet: Facet) => FacetTable;
  readonly row: (service: Service) => Row;
}

const cache = new WeakMap<Feed, Tables>();

/** The tables of a feed, as long as it is the same day and the same home. */
export function tablesOf(context: FacetContext): Tables {
  const last = cache.get(context.feed);
  if (last && last.today === context.today && last.home === context.home) return last;
  const made = new Map<Facet, FacetTable>();
  const rows = new WeakMap<Service, Row>();
  const of = (facet: Facet): FacetTable => {
    const table = made.get(facet) ?? new FacetTable(facet, context);
    made.set(facet, table);
    return table;
  };
  const row = (service: Service): Row => {
    let found = rows.get(service);
    if (!found) rows.set(service, (found = []));
    return found;
  };
  const tables = { ...context, of, row };
  cache.set(context.feed, tables);
  return tables;
}
