import { monthsBetween } from '../feed/dates.js';
import { dateInWords, monthInWords, thousands } from './formats.js';
import { hasOpened, inSentence } from './opening.js';
import { TERM_MONTHS } from './vacancy-rows.js';
import { KIND_WORDS } from './words/needs.js';
import { sayPlaces } from './words/places.js';
import { yearsInWords } from './years.js';
/** The one place where a setting's figures become words: the table, the list on a phone, print and CSV all read these. */
const OPEN_ENDED = 25;
function ageBand({ minimum: from, maximum: to }) {
    if (to === undefined || to > OPEN_ENDED)
        return from === undefined ? '' : sayPlaces('agesFrom', { from });
    if (from === undefined)
        return sayPlaces('agesTo', { to });
    return sayPlaces(from === to ? 'agesOne' : 'agesFromTo', { from, to });
}
/** "5 to 11; Year 7": ages and year groups, as published. */
export const agesInWords = (service) => [...service.ages.map(ageBand), yearsInWords(service.send.year_groups)].filter(Boolean).join('; ') ||
    sayPlaces('notSaid');
/** The kind in the council's word, with the usual one where they differ. */
export function kindInWords(row) {
    const official = KIND_WORDS[row.kind]?.[0];
    const isSame = !official || official.toLowerCase() === row.kindLabel.toLowerCase();
    return isSame ? row.kindLabel : sayPlaces('councilWord', { label: row.kindLabel, official });
}
/** A count as it may be shown, with its noun. */
export function figureInWords(figure, noun) {
    switch (figure.kind) {
        case 'known':
            return sayPlaces(`${noun}Count`, { n: figure.value });
        case 'under':
            return sayPlaces(`${noun}Under`, { n: figure.under });
        case 'words':
            return figure.words;
        case 'hidden':
            return sayPlaces('notShown');
        default:
            return sayPlaces('notSaid');
    }
}
/** What may be said of a line's vacancies. Only a figure the publisher states is called a vacancy. */
export function vacanciesInWords(vacancies, isOneOfSeveral = false) {
    switch (vacancies.kind) {
        case 'stated':
            return vacancies.value ? sayPlaces('stated', { n: vacancies.value }) : sayPlaces('statedNone');
        case 'not-filled':
            return sayPlaces(isOneOfSeveral ? 'notFilledHere' : 'notFilled', { n: vacancies.value });
        case 'full':
            return vacancies.over ? sayPlaces('fullOver', { n: vacancies.over }) : sayPlaces('full');
        case 'some':
            return sayPlaces(vacancies.stated ? 'someStated' : isOneOfSeveral ? 'someHere' : 'some');
        case 'none':
            return sayPlaces('statedNone');
        case 'ask':
            return sayPlaces('askPlaces');
        default:
            return sayPlaces('unknown');
    }
}
/** The same for a line of a row: a base without fixed places says so. */
export const lineVacancies = (row, line) => line.vacancies.kind === 'unknown' && line.total.kind === 'unknown' && row.kind === 'inclusion-support-base'
    ? sayPlaces('notFixed')
    : vacanciesInWords(line.vacancies, row.lines.length > 1);
/** What must be said once of lines that only places and pupils are known of. */
export const mayBePromised = ({ lines }) => lines.length > 1 &&
    lines.some(({ vacancies }) => vacancies.kind === 'not-filled' || (vacancies.kind === 'some' && !vacancies.stated));
/** How old a line's figures are, and whose they are. */
export function freshnessInWords({ as_at, vacancies }, today) {
    if (!as_at)
        return sayPlaces('undated');
    const date = dateInWords(as_at);
    const months = monthsBetween(as_at, today);
    if (months >= 12)
        return sayPlaces('datedYears', { date, n: Math.floor(months / 12) });
    if (months > TERM_MONTHS)
        return sayPlaces('datedOld', { date, n: months });
    const isStated = vacancies.kind === 'stated' ||
        vacancies.kind === 'none' ||
        (vacancies.kind === 'some' && vacancies.stated);
    return isStated ? sayPlaces('statedByOn', { date }) : sayPlaces('dated', { date });
}
/** A change in places: planned, or due by now. */
export function plannedInWords(change, today) {
    const { total, from, from_text, note } = change;
    const places = total.kind === 'unknown' ? sayPlaces('changeUnsaid') : figureInWords(total, 'places');
    const when = from_text ? inSentence(from_text) : from && monthInWords(from);
    const words = when && (/^(from|in) /.test(when) ? when : `from ${when}`);
    const said = words === undefined
        ? sayPlaces('plannedNoDate', { places })
        : hasOpened(from, from_text, today)
            ? sayPlaces('plannedPast', { places, from: words })
            : sayPlaces(from || /\d{4}/.test(words) ? 'planned' : 'plannedUnsaid', { places, from: words });
    return note ? `${said}. ${note}` : said;
}
const PLANS = { required: 'planRequired', 'not-required': 'planNotRequired', either: 'planEither' };
export const planInWords = ({ send: { plan } }) => sayPlaces(plan ? PLANS[plan] : 'notSaidAsk');
/** Top-up funding in pounds a year, as one figure or a range. */
export function topUpInWords({ send: { top_up } }) {
    const { min, max, note } = top_up ?? {};
    const amounts = { min: thousands(min ?? 0), max: thousands(max ?? 0) };
    const said = min === undefined
        ? max === undefined
            ? ''
            : sayPlaces('topUpTo', amounts)
        : max === undefined
            ? sayPlaces('topUpFrom', amounts)
            : sayPlaces(min === max ? 'topUpOne' : 'topUpRange', amounts);
    return [said, note].filter(Boolean).join('. ') || sayPlaces('notSaid');
}
/** How many are shown, and how many of them could have a place. Said once, politely, when it changes. */
export function countInWords(shown, all) {
    const chances = (chance) => shown.filter((row) => row.chance === chance).length;
    const [yes, ask] = [chances('yes'), chances('ask')];
    return [
        sayPlaces(shown.length === all.length ? 'count' : 'countOf', { n: shown.length, all: all.length }),
        yes && sayPlaces('withVacancies', { n: yes }),
        ask && sayPlaces('toAsk', { n: ask }),
    ]
        .filter(Boolean)
        .join(', ');
}
