import { chosenServices, facetCounts, unsaidOf, } from '../search/facets.js';
import { milesTo } from '../search/near.js';
import { openTo } from '../search/open-to.js';
import { isOfStart, startCategories } from './finder-start.js';
export const SORTS = ['best', 'nearest', 'name', 'checked'];
/** Services on one page of results. */
export const PAGE = 20;
const names = new Intl.Collator('en-GB', { numeric: true });
const byName = (a, b) => names.compare(a.name, b.name);
/** Those of a starting point, and the other choices. A starting point is more than one category, so it is no filter's value. */
function started(services, choices) {
    const categories = startCategories(choices.category);
    if (!categories)
        return { services, choices };
    const { category: _, ...others } = choices;
    return { services: services.filter((service) => isOfStart(service, categories)), choices: others };
}
/** How many would be left. `without` leaves one choice out of account. */
export function leftOf(services, choices, context, without) {
    const start = without === 'category' ? { services, choices } : started(services, choices);
    return chosenServices(start.services, start.choices, context, without);
}
/** Counts of what each value would leave, starting points counted in. */
export function countsOf(services, choices, context, wanted) {
    const start = started(services, choices);
    return facetCounts(start.services, start.choices, context, wanted);
}
/** Sorts after every other: it is not running just now. */
const RESTING = 100;
/** Those that are known to fit before those that do not say, then those that rest; each in the order they come in. */
function surest(services, choices, context) {
    const doubt = new Map(services.map((service) => [
        service,
        unsaidOf(service, choices, context).length + (service.status === 'active' ? 0 : RESTING),
    ]));
    return [...services].sort((a, b) => (doubt.get(a) ?? 0) - (doubt.get(b) ?? 0));
}
function sorted(services, sort, point) {
    if (sort === 'best')
        return services;
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
export function visitModel(query) {
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
export const idsIn = (list = '') => list
    .split(',')
    .filter(Boolean)
    .map((id) => id.replace(/%2C/g, ',').replace(/%25/g, '%'));
export const listOf = (ids) => ids.map((id) => id.replace(/%/g, '%25').replace(/,/g, '%2C')).join();
