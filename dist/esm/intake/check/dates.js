import { isPast, monthsBetween, partialDate } from '../../feed/dates.js';
import { dayNumber, lastDayNumber } from '../../feed/days.js';
import { isRaw } from '../../feed/spot.js';
import { found } from './fault.js';
import { isShown } from './look.js';
/** Days on which something was done: none can be still to come. */
const DONE = /^(?:assured_date|last_modified|updated_at|as_at|reviewed|responded|received|checked|generated|read)$/;
const TERM_MONTHS = 4;
const WEEK_DAYS = 7;
const MONTH_DAYS = 31;
/** A month or a year is still to come once its first day is. */
const isComing = (date, today) => date > today.slice(0, date.length);
function futureIn({ name, value, path }, today, record) {
    if (!DONE.test(name) || typeof value !== 'string')
        return [];
    const date = partialDate(value);
    return date && isComing(date, today) ? [found('future', { path, record })] : [];
}
/** Prices and times that held until a day that has passed. */
function expiredIn({ value, path, name }, today, record) {
    if (!isRaw(value) || !/^(?:cost_options|(?:regular_)?schedules?)$/.test(name))
        return [];
    const end = ['valid_to', 'until', 'end_date'].find((member) => partialDate(value[member]));
    const date = end && partialDate(value[end]);
    return date && isPast(date, today) ? [found('expired', { path: `${path}.${end}`, record })] : [];
}
function placesFaults({ raw, path, record, service }, today) {
    if (!service || !isRaw(raw.send) || raw.send.places == null)
        return [];
    const at = `${path ? `${path}.` : ''}send.places`;
    return service.send.places.flatMap(({ as_at, total, on_roll, available }, index) => {
        const isFigure = [total, on_roll, available].some((figure) => figure !== undefined);
        const where = { path: `${at}[${index}].as_at`, record };
        if (!as_at)
            return isFigure ? [found('undated', where)] : [];
        return monthsBetween(as_at, today) >= TERM_MONTHS ? [found('oldPlaces', where)] : [];
    });
}
const TERM_TIME = /term[- ]?time|school holidays?|half[- ]term/i;
function needsTerms({ service }) {
    if (!service)
        return false;
    return (service.send.times.some((time) => time === 'term-time' || time === 'school-holiday') ||
        service.schedules.some(({ description = '' }) => TERM_TIME.test(description)));
}
function termFaults({ feed, entries, today, isOurs }) {
    const { term_dates: terms = [] } = feed.send;
    if (!isOurs)
        return [];
    if (terms.length)
        return terms.every(({ to }) => isPast(to, today))
            ? [found('termsPast', { path: 'send.term_dates' })]
            : [];
    const first = entries.find((entry) => isShown(entry) && needsTerms(entry));
    return first ? [found('noTerms', { path: 'send.term_dates' })] : [];
}
function generatedFaults({ feed, today }) {
    const { generated } = feed.send;
    if (!generated)
        return [];
    const days = dayNumber(today) - lastDayNumber(generated);
    const name = days > MONTH_DAYS ? 'generatedOld' : days > WEEK_DAYS ? 'generatedWeek' : undefined;
    return name ? [found(name, { path: 'send.generated' })] : [];
}
/** Dates that are still to come, have passed, are missing or are long ago. */
export function dateFaults(look) {
    const { sendLeaves, entries, today } = look;
    return [
        ...sendLeaves.flatMap((leaf) => futureIn(leaf, today)),
        ...entries.flatMap((entry) => [
            ...entry.leaves.flatMap((leaf) => [
                ...futureIn(leaf, today, entry.record),
                ...expiredIn(leaf, today, entry.record),
            ]),
            ...placesFaults(entry, today),
        ]),
        ...termFaults(look),
        ...generatedFaults(look),
    ];
}
