/** School terms: which hold for a service, and whether a day is in one. */
import { isDay } from './days.js';
const NONE = [];
const cache = new WeakMap();
/** The terms that have a first and a last day, in order. */
function usable(terms) {
    let found = cache.get(terms);
    if (!found) {
        found = terms
            .filter(({ from, to }) => isDay(from) && isDay(to) && from <= to)
            .sort((a, b) => (a.from < b.from ? -1 : 1));
        cache.set(terms, found);
    }
    return found;
}
/** The school terms that hold for this service: its own council's where several feeds are read. */
export function termsOf({ send }, service) {
    const { merged } = send;
    const own = merged ? merged.find(({ feed }) => feed === service.feed)?.term_dates : send.term_dates;
    return own ? usable(own) : NONE;
}
/** The last day of the last term; blank where there is none. */
export const lastOf = (terms) => terms.reduce((last, { to }) => (to > last ? to : last), '');
/** Is it term time? A holiday is between the first and the last day known, in no term; before and after is not known. */
export function seasonOn(day, terms) {
    if (terms.some(({ from, to }) => from <= day && day <= to))
        return 'term';
    return terms.some(({ to }) => to < day) && terms.some(({ from }) => from > day) ? 'holiday' : undefined;
}
