import { inForce, isPast, monthsBetween } from '../feed/dates.js';
import { plainText } from '../feed/rich-text.js';
import { own } from '../feed/own.js';
import { checkedInWords, dateInWords, monthInWords, YEAR_MONTHS } from './formats.js';
import { needInWords } from './needs-in-words.js';
import { sayService } from './words/services.js';
/** What a record says, in words: each blank or empty where it says nothing. */
/** From this age on an upper end says no more than "and over": the Local Offer ends at 25. */
const OPEN_ENDED = 26;
/** Shown in a result before the rest. */
const SENTENCE = 160;
const RECENT_MONTHS = 6;
const list = new Intl.ListFormat('en-GB');
/** "a, b and c". */
export const inList = (words) => list.format(words);
/** Words cut between words, with an ellipsis; writing without spaces is cut between letters. */
export function cutAtWord(words, most = SENTENCE) {
    if (words.length <= most)
        return words;
    const space = words.lastIndexOf(' ', most);
    const end = space > most / 2 ? space : most - 1;
    // Never half of a letter that takes two units.
    const whole = words.slice(0, end).replace(/[\uD800-\uDBFF]$/, '');
    return `${whole.replace(/[\s,;:.–—-]+$/, '')}…`;
}
const ENDED = /[.!?؟…]["”’)]*$/;
const SENTENCE_END = /[.!?؟]["”’)]*(?=\s+["“‘(]?[\p{Lu}\p{Lo}\d]|$)/gu;
const NO_END = /(?:\b(?:e\.g|i\.e|etc|Dr|Mr|Mrs|Ms|St|Rd|No|approx|incl|tel|\p{Lu})|^)\.$/iu;
/** One plain sentence about a service; blank where nothing is written of it. */
export function oneSentence(text) {
    const lines = (text ? plainText(text) : '').split(/\s*\n\s*/).filter(Boolean);
    // A heading says nothing that the name has not: the first line that ends like a sentence, or runs on like one.
    const isSentence = (line) => ENDED.test(line) || (line.length > 60 && !line.endsWith(':'));
    const line = lines.find(isSentence) ?? lines.find((one) => !one.endsWith(':')) ?? lines[0] ?? '';
    for (const { index, 0: end } of line.matchAll(SENTENCE_END)) {
        const sentence = line.slice(0, index + end.length);
        if (!NO_END.test(sentence))
            return cutAtWord(sentence);
    }
    const goesOn = isSentence(line) && !ENDED.test(line) && line !== lines.at(-1);
    return cutAtWord(goesOn ? `${line}…` : line);
}
const ageWord = (age) => Number.isInteger(age) ? String(age) : sayService('months', { n: Math.round(age * 12) });
/** "Ages 5 to 11", each band by itself. */
export const agesOf = ({ ages }) => ages.map(({ minimum = 0, maximum = Infinity }) => {
    const [from, to] = [ageWord(minimum), ageWord(Math.min(maximum, OPEN_ENDED))];
    if (maximum >= OPEN_ENDED)
        return minimum ? sayService('ageFrom', { from }) : sayService('anyAge');
    if (!minimum)
        return sayService('ageTo', { to });
    return sayService(from === to ? 'age' : 'ages', { from, to });
});
/** Needs in plain words with the official ones, then conditions as they are written. */
export function needsOf({ send }, feed) {
    const needs = send.needs.map((need) => {
        const { plain, official } = needInWords(need, feed);
        // "Physical disability, PD: physical disability" says it twice.
        return official?.endsWith(`: ${plain.toLowerCase()}`)
            ? { plain }
            : { plain, ...(official && { official }) };
    });
    return [...needs, ...send.conditions.map((plain) => ({ plain }))];
}
const PLANS = { required: 'planRequired', 'not-required': 'planNotRequired', either: 'planEither' };
const REFERRALS = { self: 'askSelf', professional: 'askProfessional', either: 'askEither' };
/** What a family must have or do before they can use it, as sentences. */
export function firstNeeded({ send }, audience) {
    const { plan, assessment, referral } = send;
    return [
        plan && PLANS[plan],
        assessment && (assessment === 'required' ? 'assessed' : 'notAssessed'),
        referral && REFERRALS[referral],
    ].flatMap((key) => (key ? sayService(key, {}, audience) : []));
}
const pounds = (amount) => {
    const digits = Number.isInteger(amount) ? 0 : 2;
    return `£${amount.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
};
export const isPriced = ({ amount }) => amount !== undefined && amount >= 0;
const sumOf = (option) => !isPriced(option) ? '' : option.amount ? pounds(option.amount) : sayService('free').toLowerCase();
/** "£4 if you get Universal Credit", "free": a price without what it is for. */
export const priceInWords = (option) => [sumOf(option), option.amount_description].filter(Boolean).join(' ');
/** The day a price starts, where that is still to come. */
export const startOf = ({ valid_from }, today) => valid_from && !isPast(valid_from, today) && valid_from > today ? valid_from : undefined;
function optionInWords(option, today) {
    const { option: name = '', amount } = option;
    const free = sayService('free');
    if (isPriced(option) && !amount && name.toLowerCase() === free.toLowerCase())
        return free;
    const said = priceInWords(option);
    const words = name && said ? sayService('costIs', { option: name, amount: said }) : name || said;
    const cost = words === sumOf(option) && !amount ? free : words;
    const start = startOf(option, today);
    return start ? sayService('costFrom', { cost, date: dateInWords(start) }) : cost;
}
const PAYMENTS = {
    free: 'free',
    fee: 'fee',
    subsidised: 'subsidised',
    'direct-payment': 'directPayment',
    'personal-budget': 'budget',
};
const BUDGETS = { yes: 'budget', ask: 'budgetAsk', no: 'budgetNo' };
/**
 * Every price in force, ways to pay, and what else is said of the cost, each by itself.
 *
 * @param told prices that are told elsewhere.
 */
export function costsOf({ cost_options, fees, free, send }, today, told = []) {
    const options = inForce(cost_options, today);
    const hasPrice = options.some(({ amount = 0 }) => amount > 0);
    const ways = [...(free ? ['free'] : []), ...send.payment]
        // A price says that there is one, better.
        .filter((way) => !(hasPrice && (way === 'free' || way === 'fee')))
        .map((way) => {
        const key = own(PAYMENTS, way);
        return key ? sayService(key) : way;
    });
    const budget = send.personal_budget ? [sayService(BUDGETS[send.personal_budget])] : [];
    return [
        ...new Set([
            ...options.flatMap((one) => (told.includes(one) ? [] : optionInWords(one, today) || [])),
            ...ways,
            ...budget,
            ...(fees ? [fees] : []),
        ]),
    ];
}
/** The cost in short: one or two prices, else from the least to the most; then how it can be paid. */
export function costInShort(service, today) {
    const priced = inForce(service.cost_options, today).filter(isPriced);
    const amounts = priced.map(({ amount = 0 }) => amount).sort((a, b) => a - b);
    const said = costsOf(service, today);
    // "Ask" says less than a way to pay that is named.
    const rest = said.includes(sayService('budget')) ? 'budgetAsk' : 'budgetNo';
    const all = said.filter((words) => words !== sayService(rest) && words !== sayService('budgetNo'));
    if (amounts.length < 3)
        return all.slice(0, 3).map((words) => cutAtWord(words, SENTENCE / 2));
    const [from, to] = [pounds(amounts[0] ?? 0), pounds(amounts.at(-1) ?? 0)];
    return [from === to ? from : sayService('costRange', { from, to })];
}
const MOST_AREAS = 4;
/** Whose residents may use it: "People who live in Fennbridge and Saltholme". */
export function residentsOf({ service_areas }, { send: { publisher } }) {
    const named = service_areas.flatMap(({ name, code }) => name ?? (code && code === publisher?.area?.code ? (publisher.area.name ?? []) : []));
    const names = [...new Set(named)];
    if (!names.length)
        return '';
    const rest = names.length - MOST_AREAS;
    const areas = rest > 1 ? [...names.slice(0, MOST_AREAS), sayService('moreAreas', { n: rest })] : names;
    return sayService('residents', { areas: inList(areas) });
}
/** How fresh a record is: always something, so that no record looks newer than it is. */
export function checkedOf({ assured_date, last_modified }, today) {
    if (!assured_date)
        return last_modified
            ? sayService('changed', { date: monthInWords(last_modified) })
            : sayService('unchecked');
    const months = monthsBetween(assured_date, today);
    return months >= RECENT_MONTHS && months <= YEAR_MONTHS
        ? sayService('checkedHalf', { date: monthInWords(assured_date) })
        : checkedInWords(assured_date, today);
}
/** "About 12 weeks (said March 2026)". Without a date it is not shown: a waiting time goes stale. */
export function waitOf({ wait_time, assured_date, last_modified }) {
    const date = assured_date ?? last_modified;
    return wait_time && date ? sayService('waitSaid', { time: wait_time, date: monthInWords(date) }) : '';
}
/** What is out of the ordinary about its running; blank for what runs. */
export function statusOf({ status, send: { opens } }) {
    if (status === 'active')
        return '';
    if (status === 'temporarily closed')
        return sayService('notRunning');
    if (status === 'inactive')
        return sayService(opens ? 'notOpen' : 'notRunning');
    return status === 'defunct' ? sayService('ended') : sayService('statusWord', { word: status });
}
