/** What a service costs and how it can be paid for, as far as its record tells. */
import { inForce } from '../feed/dates.js';
import { SILENT } from './facet-times.js';
/** Ways to pay, in the order they are offered. */
export const PAYMENTS = ['free', 'fee', 'reduced-rate', 'direct-payment', 'personal-budget'];
const FREE = /^(?:it is |this is )?(?:free|free of charge|no (?:charge|cost|fee)s?|nil)[.!]?$/i;
const PRICE = /£\s*(?!0(?:\.00)?\b)\d/;
/** Free: all of it, for everybody. Free for some, or a price beside it, is not said. */
export function costSaid(service, today) {
    const { send, fees = '', free } = service;
    if (!free && !fees && !service.cost_options.length && !send.payment.length && !send.personal_budget)
        return SILENT;
    const amounts = (today ? inForce(service.cost_options, today) : service.cost_options).flatMap(({ amount }) => amount ?? []);
    const isPaid = amounts.some((amount) => amount > 0) || PRICE.test(fees);
    const isFree = free === true ||
        send.payment.includes('free') ||
        FREE.test(fees.trim()) ||
        amounts.some((amount) => amount === 0);
    const pays = send.payment.length > 0 && !send.payment.includes('free');
    const { personal_budget } = send;
    const hasBudget = personal_budget === 'yes' ||
        send.payment.some((word) => /^(?:personal-budget|direct-payment)$/.test(word));
    return {
        yes: [...(isFree && !isPaid && !pays ? ['free'] : []), ...(hasBudget ? ['personal-budget'] : [])],
        no: [
            ...((isPaid || pays) && !isFree ? ['free'] : []),
            ...(personal_budget === 'no' && !hasBudget ? ['personal-budget'] : []),
        ],
        isOpen: true,
    };
}
const REDUCED = /\b(?:reduced|reductions?|concession\w*|low(?:er)?[- ]incomes?|lower (?:price|rate|fee|charge)s?|discount\w*|subsidised)\b/i;
const NOT_REDUCED = /\b(?:no|not|without)(?: an?y?)? (?:reduced|reductions?|concession\w*|discount\w*|subsidised)\b/gi;
/** Is it what some families pay, and less than others? Told by its words. */
export const isReducedRate = ({ option = '', amount_description = '' }) => REDUCED.test(`${option} ${amount_description}`.replace(NOT_REDUCED, ''));
/**
 * Ways to pay. A price is a fee; the words of a price may make it a reduced rate. What is written of fees in prose is
 * never taken apart: it is not said.
 */
export function paymentSaid(service, today) {
    const cost = costSaid(service, today);
    if (cost === SILENT)
        return cost;
    const { send, cost_options } = service;
    const options = inForce(cost_options, today);
    const isFree = cost.yes.includes('free');
    const isReduced = send.payment.includes('subsidised') || options.some(isReducedRate);
    const yes = [
        ...send.payment.filter((way) => way !== 'free' && way !== 'subsidised'),
        ...cost.yes,
        ...(options.some(({ amount = 0 }) => amount > 0) ? ['fee'] : []),
        ...(isReduced ? ['reduced-rate'] : []),
    ];
    // Whoever says that it is free for everybody has said that there is no fee.
    return { yes, no: [...(cost.no ?? []), ...(isFree ? ['fee', 'reduced-rate'] : [])], isOpen: true };
}
