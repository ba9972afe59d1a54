import { hideUnder, isWhole, shownPlaces } from '../feed/disclosure.js';
import { monthsBetween } from '../feed/dates.js';
import { isGone } from '../feed/record.js';
import { isMost } from './most.js';
import { hasOpened } from './opening.js';
import { KIND_WORDS } from './words/needs.js';
/** Older than this, a figure is old: a school year has three terms. */
export const TERM_MONTHS = 4;
/** Older than this, places less pupils are no longer counted as a chance of a place. */
const HALF_YEAR_MONTHS = 6;
const HAS_PLACES = /base$|^resourced-provision$|^sen-unit$|special-school$|^alternative-provision$/;
/** Does the table show this service, and is it open yet? */
export function placing(service, today) {
    const { kind = '', opens, places } = service.send;
    const isAway = isGone(service);
    if (opens && (isAway || !hasOpened(opens.date, opens.text, today)))
        return 'opening';
    return !isAway && (HAS_PLACES.test(kind) || places.length > 0) ? 'open' : undefined;
}
/** Every setting the table shows, in the order of the feed, and those that are not open yet. */
export function vacancyRows(feed, { today, hideUnder: page }) {
    const under = hideUnder(feed.send.disclosure.under, page);
    const rows = [];
    const opening = [];
    for (const service of feed.services) {
        const where = placing(service, today);
        if (where)
            (where === 'open' ? rows : opening).push(row(service, feed, under, today));
    }
    return { rows, opening };
}
function row(service, feed, under, today) {
    const { kind = '', kind_label } = service.send;
    const lines = shownPlaces(service.send.places, under);
    const total = whole(lines, ({ total }) => (total.kind === 'known' ? total.value : undefined));
    const pupils = whole(lines, ({ on_roll }) => (on_roll.kind === 'known' ? on_roll.value : undefined));
    const free = whole(lines, freeOf);
    return {
        service,
        kind,
        kindLabel: kind_label ?? feed.send.labels.kinds[kind] ?? KIND_WORDS[kind]?.[0] ?? kind,
        lines,
        chance: chanceOf(parts(lines).map((line) => lineChance(line, today))),
        ...(total !== undefined && { total }),
        ...(pupils !== undefined && { pupils }),
        ...(free !== undefined && { free }),
    };
}
/** The lines that are not a sum of the others. */
const parts = (lines) => lines.every(({ phase }) => isWhole(phase)) ? lines : lines.filter(({ phase }) => !isWhole(phase));
/** A row's figure: the sum of its parts where every part may be shown, else unknown. */
function whole(lines, figure) {
    const figures = parts(lines).map(figure);
    return figures.length && !figures.includes(undefined)
        ? figures.reduce((all, one) => all + (one ?? 0), 0)
        : undefined;
}
function freeOf({ vacancies }) {
    if (vacancies.kind === 'stated' || vacancies.kind === 'not-filled')
        return vacancies.value;
    if (vacancies.kind === 'full')
        return -vacancies.over;
    return vacancies.kind === 'none' ? 0 : undefined;
}
function lineChance({ vacancies, as_at }, today) {
    switch (vacancies.kind) {
        case 'stated':
            return vacancies.value > 0 ? 'yes' : 'no';
        case 'none':
        case 'full':
            return 'no';
        case 'some':
        case 'not-filled':
            return ('stated' in vacancies && vacancies.stated) ||
                (as_at && monthsBetween(as_at, today) <= HALF_YEAR_MONTHS)
                ? 'yes'
                : 'ask';
        default:
            return 'ask';
    }
}
const chanceOf = (chances) => chances.includes('yes')
    ? 'yes'
    : chances.length && chances.every((chance) => chance === 'no')
        ? 'no'
        : 'ask';
/** Are most of the figures shown old, or without a date? */
export const mostAreOld = (rows, today) => isMost(rows.flatMap((row) => row.lines), ({ as_at }) => !as_at || monthsBetween(as_at, today) > TERM_MONTHS);
