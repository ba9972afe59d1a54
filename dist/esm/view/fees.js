import { inForce } from '../feed/dates.js';
import { capital } from './capital.js';
import { dateInWords } from './formats.js';
import { costsOf, isPriced, priceInWords, startOf } from './service-facts.js';
import { sayService } from './words/services.js';
const PRICE_WORD = '(?:rate|price|fee|cost|charge)s?';
const RATES = {
    // "Full day" is a session.
    standard: new RegExp(`\\b(?:(?:standard|full|usual|normal) ${PRICE_WORD}|standard)\\b`, 'i'),
    reduced: new RegExp(`\\b(?:(?:reduced|lower|discounted|subsidised|concessionary|low[- ]income) ${PRICE_WORD}|reduced|concessions?)\\b`, 'i'),
};
/** Words about a rate that is not this price: "£15, no reduced rate", "reduced rate £7.50 on top". */
const OTHER = /£|\b(?:no|not|without|ask|from)\b/i;
/** The rate that words name, if they name one, and what is left of them. */
function rateIn(words) {
    const { standard, reduced } = RATES;
    const [isStandard, isReduced] = [standard.test(words), reduced.test(words)];
    if (isStandard === isReduced || OTHER.test(words))
        return { rest: words };
    const rate = isStandard ? 'standard' : 'reduced';
    const rest = words
        .replace(RATES[rate], '')
        .replace(/\(\s*\)/g, '')
        .replace(/[\s,;:–—-]+\)/g, ')')
        .replace(/\([\s,;:–—-]+/g, '(')
        .replace(/^[\s,;:–—-]*(?:for (?:an? |the )?)?|[\s,;:–—-]*(?:\bat(?: the)?)?[\s,;:–—-]*$/gi, '')
        .replace(/\s+/g, ' ');
    return { rate, rest };
}
/** The rate stands in the name ("Half day, reduced rate"), or its description starts with it. */
function pricedOf(option, today) {
    const { option: name = '', amount_description: more = '' } = option;
    const from = startOf(option, today) ?? '';
    const named = rateIn(name);
    const price = priceInWords(option);
    if (named.rate)
        return { option, rate: named.rate, session: named.rest, price, from };
    const described = rateIn(more);
    if (!described.rate || more.search(RATES[described.rate]))
        return { option, session: name, price, from };
    const said = priceInWords({ ...option, amount_description: described.rest });
    return { option, rate: described.rate, session: name, price: said, from };
}
/** A standard and a reduced rate of the same thing; one alone is half a pair. Undefined where it is not sure which is which. */
function pairOf(group) {
    const [reduced, ...more] = group.filter(({ rate }) => rate === 'reduced');
    // What is not said to be reduced is the standard, beside one that is.
    const [standard, ...others] = group.filter(({ rate }) => rate !== 'reduced');
    if (more.length || others.length || (!reduced && !standard?.rate))
        return;
    // "Standard and reduced", "no reduced rate".
    if (standard && !standard.rate && Object.values(RATES).some((rate) => rate.test(standard.session)))
        return;
    return { ...(standard && { standard }), ...(reduced && { reduced }) };
}
const isWhole = ({ standard, reduced }) => Boolean(standard && reduced);
const sessionOf = ({ standard, reduced }) => standard?.session || reduced?.session || '';
/** One price and "Reduced rate", and nothing else: they belong together. */
function loneOf(all) {
    const [one, two, ...others] = all;
    if (!one || !two || others.length || (one.session && two.session))
        return [];
    const pair = pairOf(all);
    return pair && isWhole(pair) && !pair.reduced?.session ? [pair] : [];
}
function priceOf(priced) {
    const { price: cost = '', from = '' } = priced ?? {};
    return from ? sayService('costFrom', { cost, date: dateInWords(from) }) : cost;
}
/** In groups by what they have in common, in the order they come in. */
function groupsOf(all, key) {
    const groups = new Map();
    for (const one of all)
        groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
    return [...groups.values()];
}
/** The rates of one session; where it has this year's and next year's, each year's by themselves. */
function pairsOf(session) {
    const pair = pairOf(session);
    return pair ? [pair] : groupsOf(session, ({ from }) => from).flatMap((group) => pairOf(group) ?? []);
}
/**
 * Prices that pair up: a session with its standard and its reduced rate. Undefined where none does: then they are lines
 * like any other. A price is never guessed to belong to another: what is not sure stays a line.
 */
export function feesOf({ cost_options }, today) {
    const all = inForce(cost_options, today)
        .filter(isPriced)
        .map((option) => pricedOf(option, today));
    const sure = groupsOf(all, ({ session }) => session.toLowerCase()).flatMap(pairsOf);
    const pairs = sure.some(isWhole) ? sure.filter((pair) => isWhole(pair) || sessionOf(pair)) : loneOf(all);
    if (!pairs.length)
        return;
    return {
        rows: pairs.map((pair) => ({
            session: capital(sessionOf(pair)),
            standard: priceOf(pair.standard),
            reduced: priceOf(pair.reduced),
        })),
        told: pairs.flatMap(({ standard, reduced }) => [standard, reduced].flatMap((one) => one?.option ?? [])),
    };
}
/** All that is said of the cost, a line each, the two rates of a session on one. */
export function costLines(service, today) {
    const { rows = [], told } = feesOf(service, today) ?? {};
    const priced = ({ session, standard, reduced }) => {
        const option = session || sayService('price');
        if (!reduced)
            return sayService('costIs', { option, amount: standard });
        return sayService(standard ? 'bothRates' : 'reducedRate', { option, standard, reduced });
    };
    return [...rows.map(priced), ...costsOf(service, today, told)];
}
