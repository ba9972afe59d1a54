import { AGES, ALL_FACETS, SAID } from './facet-values.js';
import { ageRange, fitsAge, isNeedCode, needKey } from './fits.js';
/** Several values in one choice: all of them (a hoist and parking), or any of them (weekends or evenings). */
export const SEVERAL = { access: 'all', time: 'any' };
export const isSeveral = (facet) => facet in SEVERAL;
export const valuesIn = (choice) => (choice ?? '')
    .split(',')
    .map((value) => value.trim())
    .filter(Boolean);
const NONE = [];
/** The values of one facet in one feed, each with a number, and what each service says. */
export class FacetTable {
    #numbers;
    #councils;
    #index;
    /** Many services say the very same. */
    #shared;
    constructor(facet, context) {
        this.facet = facet;
        this.context = context;
        this.names = [];
        this.#numbers = new Map();
        /** 1, or 2 for a value of the second kind. */
        this.kinds = [];
        /** Many services say the very same. */
        this.#shared = new WeakMap();
        this.#index = ALL_FACETS.indexOf(facet);
        const areas = facet === 'area' ? context.feed.services.flatMap((service) => service.service_areas) : [];
        this.#councils = new Set(areas.flatMap(({ name }) => name?.toLowerCase() ?? []));
    }
    number(value) {
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
    known(service, row) {
        return (row[this.#index] ??= this.#read(service));
    }
    #read(service) {
        const numbers = (values = []) => values.length ? [...new Set(values.map((value) => this.number(value)))] : NONE;
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
    fit({ yes, no, maybe, open }, value) {
        if (yes.includes(value))
            return 'yes';
        if (no.includes(value))
            return 'no';
        return maybe.includes(value) || open & (this.kinds[value] ?? 1) ? 'unsaid' : 'no';
    }
    /** The fit of a choice, which is read once for many services. */
    fitter(choice) {
        const range = this.facet === 'age' ? ageRange(choice) : undefined;
        // Not one of the ages that are counted: a range, or a grown-up.
        if (range && !AGES.includes(choice.trim()))
            return (service) => fitsAge(service, choice);
        const values = SEVERAL[this.facet] ? valuesIn(choice) : [choice.trim()];
        const numbers = values.map((value) => this.number(this.facet === 'need' ? needKey(value) : value));
        const [only = -1] = numbers;
        if (numbers.length === 1)
            return (service, row) => this.fit(this.known(service, row), only);
        const order = SEVERAL[this.facet] === 'all' ? ['no', 'unsaid'] : ['yes', 'unsaid'];
        const rest = SEVERAL[this.facet] === 'all' ? 'yes' : 'no';
        return (service, row) => {
            const known = this.known(service, row);
            const fits = numbers.map((value) => this.fit(known, value));
            return order.find((fit) => fits.includes(fit)) ?? rest;
        };
    }
}
const cache = new WeakMap();
/** The tables of a feed, as long as it is the same day and the same home. */
export function tablesOf(context) {
    const last = cache.get(context.feed);
    if (last && last.today === context.today && last.home === context.home)
        return last;
    const made = new Map();
    const rows = new WeakMap();
    const of = (facet) => {
        const table = made.get(facet) ?? new FacetTable(facet, context);
        made.set(facet, table);
        return table;
    };
    const row = (service) => {
        let found = rows.get(service);
        if (!found)
            rows.set(service, (found = []));
        return found;
    };
    const tables = { ...context, of, row };
    cache.set(context.feed, tables);
    return tables;
}
