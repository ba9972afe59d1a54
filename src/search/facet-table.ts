/** What each service says of each facet, worked out once, its values by number. */
import type { Feed, Service } from '../feed/types.js';
import { AGES, type Facet, type FacetContext, SAID } from './facet-values.js';
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

/** The values of one facet in one feed, each with a number, and what each service says. */
export class FacetTable {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #known = new WeakMap<Service, Known>();
  readonly #councils: ReadonlySet<string>;
  /** 1, or 2 for a value of the second kind. */
  readonly kinds: (1 | 2)[] = [];

  constructor(
    readonly facet: Facet,
    private readonly context: FacetContext,
  ) {
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

  known(service: Service): Known {
    let found = this.#known.get(service);
    if (!found) {
      const numbers = (values: readonly string[] = []): readonly number[] => [
        ...new Set(values.map((value) => this.number(value))),
      ];
      const said = SAID[this.facet](service, this.context);
      const { isOpenToo = said.isOpen } = said;
      found = {
        yes: numbers(said.yes),
        no: numbers(said.no),
        maybe: numbers(said.maybe),
        open: (said.isOpen ? 1 : 0) + (isOpenToo ? 2 : 0),
      };
      this.#known.set(service, found);
    }
    return found;
  }

  fit(service: Service, value: number): Fit {
    const { yes, no, maybe, open } = this.known(service);
    if (yes.includes(value)) return 'yes';
    if (no.includes(value)) return 'no';
    return maybe.includes(value) || open & (this.kinds[value] ?? 1) ? 'unsaid' : 'no';
  }

  /** The fit of a choice, which is read once for many services. */
  fitter(choice: string): (service: Service) => Fit {
    const range = this.facet === 'age' ? ageRange(choice) : undefined;
    // Not one of the ages that are counted: a range, or a grown-up.
    if (range && !AGES.includes(choice.trim())) return (service) => fitsAge(service, choice);
    const values = SEVERAL[this.facet] ? valuesIn(choice) : [choice.trim()];
    const numbers = values.map((value) => this.number(this.facet === 'need' ? needKey(value) : value));
    const [only = -1] = numbers;
    if (numbers.length === 1) return (service) => this.fit(service, only);
    const order: readonly Fit[] = SEVERAL[this.facet] === 'all' ? ['no', 'unsaid'] : ['yes', 'unsaid'];
    const rest: Fit = SEVERAL[this.facet] === 'all' ? 'yes' : 'no';
    return (service) => {
      const fits = numbers.map((value) => this.fit(service, value));
      return order.find((fit) => fits.includes(fit)) ?? rest;
    };
  }
}

interface Tables extends FacetContext {
  readonly of: (facet: Facet) => FacetTable;
}

const cache = new WeakMap<Feed, Tables>();

/** The tables of a feed, as long as it is the same day and the same home. */
export function tablesOf(context: FacetContext): Tables {
  const last = cache.get(context.feed);
  if (last && last.today === context.today && last.home === context.home) return last;
  const made = new Map<Facet, FacetTable>();
  const of = (facet: Facet): FacetTable => {
    const table = made.get(facet) ?? new FacetTable(facet, context);
    made.set(facet, table);
    return table;
  };
  const tables = { ...context, of };
  cache.set(context.feed, tables);
  return tables;
}
