import { costSaid } from './facet-cost.js';
import { timesOf } from './facet-times.js';
import { whereSaid } from './facet-values.js';
export const FACT = {
    free: 1,
    paid: 2,
    planNeeded: 4,
    planNotNeeded: 8,
    referralNeeded: 16,
    referralNotNeeded: 32,
    assessmentNeeded: 64,
    assessmentNotNeeded: 128,
    weekend: 256,
    evening: 512,
    'school-holiday': 1024,
    overnight: 2048,
    daytime: 4096,
    online: 8192,
    'in-person': 16384,
};
const when = (isSo, fact) => (isSo ? FACT[fact] : 0);
/** The bits of those of some words that are facts. */
const bitsOf = (words) => 
// A word that is no fact gives undefined, which counts as 0.
words.reduce((facts, word) => facts | (FACT[word] ?? 0), 0);
/** @param today leaves out prices and times that are not in force; without it, all count. */
export function factsOf(service, today) {
    const { plan, referral, assessment } = service.send;
    const cost = costSaid(service, today);
    return (when(cost.yes.includes('free'), 'free') |
        when(cost.no?.includes('free') ?? false, 'paid') |
        when(plan === 'required', 'planNeeded') |
        when(plan === 'not-required' || plan === 'either', 'planNotNeeded') |
        when(referral === 'professional', 'referralNeeded') |
        when(referral === 'self' || referral === 'either', 'referralNotNeeded') |
        when(assessment === 'required', 'assessmentNeeded') |
        when(assessment === 'not-required', 'assessmentNotNeeded') |
        bitsOf(timesOf(service, today)) |
        bitsOf(whereSaid(service).yes));
}
