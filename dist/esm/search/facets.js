/** Finding without words: what can be chosen, what is left when it is, and how many. */
import { AREAS, NEED_AREAS } from '../feed/needs.js';
import { CATEGORIES } from './categories.js';
import { isSeveral, SEVERAL, tablesOf, valuesIn } from './facet-table.js';
import { Tally } from './facet-tally.js';
import { ACCESS, TIMES } from './facet-times.js';
import { KINDS, SETTINGS } from './facet-breaks.js';
import { PAYMENTS } from './facet-cost.js';
import { AGES, ALL_FACETS, FACETS } from './facet-values.js';
export { isSeveral, valuesIn } from './facet-table.js';
export { BREAK_FACETS, ALL_FACETS, FACETS } from './facet-values.js';
/** Order of the values of a facet; what is in no list comes after, by the alphabet. */
const ORDER = {
    need: [...AREAS, ...Object.keys(NEED_AREAS).sort()],
    age: AGES,
    category: CATEGORIES,
    level: ['universal', 'targeted', 'targeted-plus', 'specialist'],
    first: ['nothing', 'no-assessment', 'self-referral', 'referral', 'assessment', 'plan'],
    cost: ['free', 'personal-budget'],
    time: TIMES,
    access: ACCESS,
    where: ['online', 'in-person'],
    kind: KINDS,
    setting: SETTINGS,
    payment: PAYMENTS,
};
/** The choices that are made, each with how a service fits it. */
const fittersOf = (choices, tables) => ALL_FACETS.flatMap((facet) => {
    const choice = choices[facet]?.trim();
    return choice ? [[facet, tables.of(facet).fitter(choice)]] : [];
});
/** How a service fits one choice. */
export function fitOf(service, facet, value, context) {
    const tables = tablesOf(context);
    return tables.of(facet).fitter(value)(service, tables.row(service));
}
/** The services that fit every choice or do not say, in their order; `without` leaves one choice out of account. */
export function chosenServices(services, choices, context, without) {
    const tables = tablesOf(context);
    const fitters = fittersOf(choices, tables).filter(([facet]) => facet !== without);
    if (!fitters.length)
        return services;
    return services.filter((service) => {
        const row = tables.row(service);
        return fitters.every(([, fit]) => fit(service, row) !== 'no');
    });
}
/** The chosen facets of which the record does not say whether it fits. */
export function unsaidOf(service, choices, context) {
    const tables = tablesOf(context);
    const row = tables.row(service);
    return fittersOf(choices, tables).flatMap(([facet, fit]) => fit(service, row) === 'unsaid' ? [facet] : []);
}
/** Works out ahead what some services say of the facets wanted, so that the first count need not do it for all at once. */
export function readFacets(services, context, wanted = FACETS) {
    const tables = tablesOf(context);
    for (const service of services) {
        const row = tables.row(service);
        for (const facet of wanted)
            tables.of(facet).known(service, row);
    }
}
function inOrder(values, order) {
    const place = ({ value }) => order.indexOf(value) + 1 || Infinity;
    return [...values].sort((a, b) => {
        const by = place(a) - place(b);
        return by || a.value.localeCompare(b.value, 'en-GB');
    });
}
/** A service that fails no choice counts for every facet; one that fails a single choice, only for that one. */
function passOver(services, choices, tables, wanted) {
    const fitters = fittersOf(choices, tables);
    const tallies = wanted.map((facet) => new Tally(tables.of(facet)));
    const byFacet = new Map(tallies.map((tally) => [tally.facet, tally]));
    let left = 0;
    for (const service of services) {
        const row = tables.row(service);
        let failed;
        let fails = 0;
        for (const [facet, fit] of fitters) {
            if (fit(service, row) !== 'no')
                continue;
            failed = facet;
            if (++fails > 1)
                break;
        }
        if (!fails) {
            left++;
            for (const tally of tallies)
                tally.add(service, row);
        }
        else if (fails === 1 && failed && SEVERAL[failed] !== 'all') {
            // Of all that is ticked, what fails already is kept by nothing more.
            byFacet.get(failed)?.add(service, row);
        }
    }
    return { tallies: byFacet, left };
}
/** The pass with nothing chosen says what is there to choose, whatever is chosen later. */
const firsts = new WeakMap();
function firstTallies(services, tables, wanted) {
    let last = firsts.get(services);
    if (last?.tables !== tables)
        firsts.set(services, (last = { tables, tallies: new Map() }));
    const { tallies } = last;
    const missing = wanted.filter((facet) => !tallies.has(facet));
    if (missing.length)
        for (const [facet, tally] of passOver(services, {}, tables, missing).tallies)
            tallies.set(facet, tally);
    return tallies;
}
/**
 * What can be chosen, with how many services each value would leave. Only values that one of these services has, and only
 * facets with a value that would leave one of them out: whatever has been chosen, so that controls do not come and go
 * under the hand.
 *
 * @param services those to choose from: all that are shown, or those that match the words.
 * @param wanted the facets asked for, in any order.
 */
export function facetCounts(services, choices, context, wanted = FACETS) {
    const tables = tablesOf(context);
    const first = firstTallies(services, tables, wanted);
    const now = passOver(services, choices, tables, wanted);
    return ALL_FACETS.flatMap((facet) => {
        const [all, left] = [first.get(facet), now.tallies.get(facet)];
        if (!all || !left)
            return [];
        const choice = choices[facet]?.trim() ?? '';
        const offered = all.values(services.length);
        const chosen = (isSeveral(facet) ? valuesIn(choice) : [choice]).filter((value) => value && !offered.values.some((other) => other.toLowerCase() === value.toLowerCase()));
        if (!(offered.isUseful || choice) || !(offered.values.length || choice))
            return [];
        const values = [
            ...offered.values.map((value) => ({ value, n: left.count(value) })),
            // What was chosen is always there, so that it can be seen: a range of ages, or a value that no service has.
            ...chosen.map((value) => ({ value, n: isSeveral(facet) ? left.count(value) : now.left })),
        ];
        return [{ facet, values: inOrder(values, ORDER[facet] ?? []) }];
    });
}
