/** Warnings about days: reviews, plans, the inclusion strategy, consent. */
import { daysIn, isPast, two } from '../feed/dates.js';
import { dayNumber } from '../feed/days.js';
import { has5To16s } from './check-duty.js';
import { isEmpty, warning } from './check-passages.js';
import { countWords, isPage, ownWords, pageLinks } from './check-words.js';
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** "1 September 2026", "September 2026" or "2026". */
export function sayDate(date) {
    const [year = '', month, day] = date.split('-');
    return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
/** The last day that a month or a year has. */
function lastDay(date) {
    const [year = '', month = '12', day] = date.split('-');
    return `${year}-${month}-${day ?? two(String(daysIn(Number(year), Number(month))))}`;
}
/** More than so many years ago; a month or a year alone counts from its last day. */
export function isOlder(date, years, today) {
    const last = lastDay(date);
    return `${Number(last.slice(0, 4)) + years}${last.slice(4)}` < today;
}
/** A paper by the feed's name for it: from the list of links, a mark on a link, or a link's own words. */
export function paperIn(looked, kind, named) {
    const { report, unmatched } = looked;
    const listed = report.links?.[kind];
    const links = [...report.sections.map(({ text = '' }) => text), ...unmatched.map(({ html }) => html)]
        .flatMap(pageLinks)
        .filter((link) => link.kind === kind || (!link.kind && named.test(link.text)));
    const [first] = links;
    if (!isPage(listed?.url) && !first)
        return;
    return { url: listed?.url ?? first?.url, date: listed?.date ?? links.find(({ date }) => date)?.date };
}
function reviewWarnings(looked) {
    const { report, today } = looked;
    const { reviewed, next_review } = report;
    const warnings = [];
    if (!reviewed) {
        if (!isEmpty(looked))
            warnings.push(warning('reviewed-unknown', 'It does not say when it was last reviewed. Put in the day: the Code, 6.79, asks for a review every year.'));
    }
    else if (reviewed > today)
        warnings.push(warning('reviewed-unknown', `It says it was reviewed on ${sayDate(reviewed)}, which is still to come.`));
    else if (isOlder(reviewed, 1, today))
        warnings.push(warning('review-old', `It was last reviewed ${sayDate(reviewed)}, over a year ago. Read it through, change what has changed, and put in the new day (Code, 6.79).`));
    if (next_review && isPast(next_review, today))
        warnings.push(warning('next-review', `The next review fell due ${sayDate(next_review)}. Review it, and put in the day of the review after it.`));
    return warnings;
}
/** Accessibility plan: Equality Act 2010, Schedule 10. Objectives: its Specific Duties Regulations 2017. */
const PAPERS = [
    ['plan-old', 'accessibility_plan', /accessibility plan/i, 3, 'accessibility plan', 'sir-17'],
    [
        'objectives-old',
        'equality_objectives',
        /equality (?:objectives|information)/i,
        4,
        'list of equality objectives',
        '',
    ],
];
const paperWarnings = (looked) => PAPERS.flatMap(([kind, name, named, years, what, key]) => {
    const { date } = paperIn(looked, name, named) ?? {};
    if (!date || !isOlder(date, years, looked.today))
        return [];
    const message = `The ${what} is of ${sayDate(date)}, over ${years === 3 ? 'three' : 'four'} years old. Link the new one, with its date; where there is none, it is time to write it.`;
    return [warning(kind, message, looked.report.sections.some((section) => section.key === key) ? key : '')];
});
/**
 * The inclusion strategy is a condition of the inclusive mainstream fund, not a law: on the website of mainstream schools,
 * for pupils of 5 to 16, by the end of 2026, with budgeted costs, and reviewed every year. Published 25 June 2026:
 * https://www.gov.uk/government/publications/inclusive-mainstream-fund-support-for-school-leaders/developing-an-inclusion-strategy-using-the-inclusive-mainstream-fund
 * Colleges say it in their accountability statement; nurseries and special schools are not asked.
 */
const STRATEGY_DUE = '2026-12-31';
function strategyWarnings(looked) {
    const { setting, phase, today } = looked;
    if (setting !== 'mainstream' || !has5To16s(phase))
        return [];
    const paper = paperIn(looked, 'inclusion_strategy', /inclusion strategy/i);
    if (paper) {
        const { date } = paper;
        if (!date || !isOlder(date, 1, today))
            return [];
        return [
            warning('strategy', `The inclusion strategy is of ${sayDate(date)}, over a year old. It is to be reviewed every year: review it, and put the new date beside the link.`),
        ];
    }
    const due = sayDate(STRATEGY_DUE);
    const when = today > STRATEGY_DUE ? `is overdue: it was due by ${due}` : `is due by ${due}`;
    return [
        warning('strategy', `There is no link to an inclusion strategy, which ${when}. It is a condition of the inclusive mainstream fund, with budgeted costs, on your website. Link it here once it is published.`),
    ];
}
const SOON_DAYS = 60;
/** What to say of a consent, undefined where it holds for a good while. */
function consentMessage(what, until, today) {
    if (!until)
        return `${what} has no day until which the family agreed. Ask them, and put it in (data-consent-until, or consent_until).`;
    if (isPast(until, today))
        return `Consent for ${what} ran out ${sayDate(until)}. We no longer show it, but without JavaScript the page still does, picture and story: take them out, or ask the family again.`;
    if (dayNumber(lastDay(until)) - dayNumber(today) > SOON_DAYS)
        return;
    return `Consent for ${what} runs out ${sayDate(until)}. Ask the family again, or take it out by then.`;
}
function consentWarnings({ report, today }) {
    const told = (report.case_studies ?? []).filter(({ text }) => countWords(ownWords(text)));
    const stories = told.map(({ text, consent_until }) => {
        const start = text
            .replace(/<[^>]*>/g, ' ')
            .trim()
            .split(/\s+/)
            .slice(0, 6)
            .join(' ');
        return { message: consentMessage(`the case study “${start}…”`, consent_until, today), key: '' };
    });
    // A picture of a room needs nobody's consent: only a day that was given is looked at.
    const pictures = report.sections.flatMap(({ key, media = [] }) => media.flatMap(({ alt, src, consent_until }) => consent_until
        ? [{ message: consentMessage(`the picture “${alt || src}”`, consent_until, today), key }]
        : []));
    return [...stories, ...pictures].flatMap(({ message, key }) => message ? [warning('consent', message, key)] : []);
}
export const dateWarnings = (looked) => [
    ...reviewWarnings(looked),
    ...paperWarnings(looked),
    ...strategyWarnings(looked),
    ...consentWarnings(looked),
];
