import { monthsBetween } from '../../feed/dates.js';
import { sayDate } from './say.js';
import { found } from './fault.js';
import { isShown } from './look.js';
import { safeWords } from './safe-words.js';
const YEAR_MONTHS = 12;
const HALF_MONTHS = 6;
const MOST_NAMED = 5;
const checkedOf = (entries) => entries
    .flatMap(({ service, record = '', path }) => {
    const date = service?.assured_date;
    return date ? [{ record, date, path }] : [];
})
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
const records = (count, all) => `${count.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} ${all === 1 ? 'record' : 'records'}`;
const were = (count) => (count === 1 ? 'was' : 'were');
const dateOf = (path = '') => (path ? `${path}.assured_date` : 'assured_date');
function oldFault(name, old, all, when) {
    if (!old.length)
        return [];
    const named = old
        .slice(0, MOST_NAMED)
        .map(({ record, date }) => `${safeWords(record, 60)} (${sayDate(date)})`)
        .join('; ');
    const message = `${records(old.length, all)} ${were(old.length)} last checked ${when}. The oldest: ${named}.`;
    return [found(name, { path: dateOf(old[0]?.path), message })];
}
function uncheckedFault(none, all) {
    const [first] = none;
    if (!first)
        return [];
    const named = none
        .slice(0, MOST_NAMED)
        .map(({ record = '' }) => safeWords(record, 60))
        .join('; ');
    const message = `${records(none.length, all)} ${none.length === 1 ? 'does' : 'do'} not say when ${none.length === 1 ? 'it was' : 'they were'} last checked: ${named}${none.length > MOST_NAMED ? ' …' : '.'}`;
    return [found('unchecked', { path: dateOf(first.path), message })];
}
/** One fault for all records of an age, with the oldest by name: hundreds of lines would hide what can be done. */
export function freshnessFaults({ entries, today }) {
    const shown = entries.filter(isShown);
    const checked = checkedOf(shown);
    const months = ({ date }) => monthsBetween(date, today);
    const year = checked.filter((one) => months(one) >= YEAR_MONTHS);
    const half = checked.filter((one) => months(one) >= HALF_MONTHS && months(one) < YEAR_MONTHS);
    const none = shown.filter(({ service }) => !service?.assured_date);
    return [
        ...oldFault('checkedYear', year, shown.length, 'a year ago or more'),
        ...oldFault('checkedHalf', half, shown.length, '6 to 12 months ago'),
        ...uncheckedFault(none, shown.length),
    ];
}
/** The day the record that was checked longest ago was checked. */
export const oldestOf = (entries) => checkedOf(entries.filter(isShown))[0]?.date ?? null;
