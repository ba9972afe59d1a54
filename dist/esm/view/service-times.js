import { WEEK } from '../feed/days.js';
import { own } from '../feed/own.js';
import { sessionsOf } from '../feed/sessions.js';
import { capital } from './capital.js';
import { dateInWords } from './formats.js';
import { inList } from './service-facts.js';
import { DAY_NAMES, sayService } from './words/services.js';
import { say } from './words/shared.js';
import { PLACES, sayOften } from './words/times.js';
/** 10:00 as "10am", 12:30 as "12:30pm". */
export function clockInWords(time) {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    if (!minutes && hours % 12 === 0)
        return sayService(hours % 24 ? 'noon' : 'midnight');
    const past = minutes ? `:${String(minutes).padStart(2, '0')}` : '';
    return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`;
}
const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ENDINGS = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (day) => `${day}${ENDINGS[ordinals.select(day)] ?? 'th'}`;
/** "Saturdays", "Monday to Friday", "Fridays and Saturdays". */
function daysInWords(days) {
    const indexes = WEEK.flatMap((day, index) => (days.includes(day) ? index : []));
    const [first = 0, last = 0] = [indexes[0], indexes.at(-1)];
    if (indexes.length === 7)
        return sayService('everyDay');
    if (indexes.length > 2 && last - first === indexes.length - 1)
        return say('run', { from: DAY_NAMES[first] ?? '', to: DAY_NAMES[last] ?? '' });
    return inList(indexes.map((index) => `${DAY_NAMES[index] ?? ''}s`));
}
/** As they come in a month: those that are counted from its end come last. */
const inOrder = (nth) => [...nth].sort((one, other) => (one < 0 ? one + 10 : one) - (other < 0 ? other + 10 : other));
/** "first Saturday", "second and last Tuesday". */
const whichInMonth = ({ nth = [], days }) => sayOften('which', {
    places: inList(inOrder(nth).map((which) => PLACES[which] ?? '')),
    days: inList(WEEK.flatMap((day, index) => (days.includes(day) ? (DAY_NAMES[index] ?? '') : []))),
});
function dayOfMonth(day) {
    if (!day || day < -5)
        return sayService('onceMonthAlone');
    if (day > 0)
        return sayService('monthDay', { day: ordinal(day) });
    return day === -1 ? sayService('lastDay') : sayOften('whichDay', { place: PLACES[day] ?? '' });
}
/** How often on its days: nothing where it is each of them. */
function stepInWords({ freq, nth, interval: n = 1 }) {
    if (freq === 'MONTHLY' || nth)
        return n > 1 ? sayService('everyMonths', { n }) : nth ? '' : sayService('onceMonth');
    if (freq === 'YEARLY')
        return sayService('onceYear');
    if (freq !== 'WEEKLY' || n < 2)
        return '';
    return sayService(n === 2 ? 'twoWeeks' : 'weeks', { n });
}
/** How often, where it names no day of the week. */
function alone({ freq, interval: n = 1, bymonthday }) {
    if (freq === 'DAILY')
        return [sayService(n > 1 ? 'everyDays' : 'everyDay', { n })];
    if (freq === 'MONTHLY')
        return [dayOfMonth(bymonthday), n > 1 ? sayService('everyMonths', { n }) : ''];
    return [freq === 'YEARLY' ? sayService('onceYear') : ''];
}
const isEachDay = ({ freq, interval = 1 }) => freq === 'DAILY' && interval < 2;
const small = (words) => words.charAt(0).toLowerCase() + words.slice(1);
/** "every two weeks", "first Saturday of the month"; blank for every week and every day. */
export function oftenInWords(schedule) {
    const { nth, days } = schedule;
    const which = nth && days.length ? whichInMonth(schedule) : '';
    const parts = days.length ? [which, stepInWords(schedule)] : isEachDay(schedule) ? [] : alone(schedule);
    return parts.filter(Boolean).map(small).join(', ');
}
/** Which days, and how often. */
function dayParts(schedule) {
    const { days, nth, freq, freq_text, dtstart } = schedule;
    if (days.length)
        return [nth ? whichInMonth(schedule) : daysInWords(days), stepInWords(schedule)];
    return !freq && !freq_text && dtstart ? [dateInWords(dtstart)] : alone(schedule);
}
/** "10am to 3pm", "6pm to 10am the next day"; blank where no hours are given. */
export function hoursInWords({ opens_at, closes_at, overnight }) {
    const [from, to] = [opens_at && clockInWords(opens_at), closes_at && clockInWords(closes_at)];
    if (from && to)
        return sayService(overnight ? 'timeNight' : 'timeBoth', { from, to });
    return from ? sayService('timeFrom', { from }) : to ? sayService('timeTo', { to }) : '';
}
/** From when and until when it runs: nothing of a beginning that has been. */
function datesInWords({ schedule, isOneOff }, today) {
    const { valid_from = '', valid_to, dtstart = '' } = schedule;
    const starts = isOneOff ? '' : [valid_from, dtstart].sort().at(-1);
    const from = starts && starts > today ? dateInWords(starts) : '';
    const to = valid_to ? dateInWords(valid_to) : '';
    if (from && to)
        return sayService('dates', { from, to });
    return from ? sayService('datesFrom', { from }) : to ? sayService('datesTo', { to }) : '';
}
/** One session of a service in words; undefined where it says nothing that can be shown. */
export function timeOf(session, { locations }, today) {
    const { schedule } = session;
    const { count, description, location, holiday, freq_text } = schedule;
    const place = locations.length > 1 && location !== undefined ? locations[location]?.name : undefined;
    const parts = [
        ...dayParts(schedule),
        hoursInWords(schedule),
        place && sayService('atPlace', { place }),
        count && sayOften('times', { n: count }),
        datesInWords(session, today),
    ].filter(Boolean);
    const said = parts.join(', ');
    const when = holiday && said ? sayService('inHolidays', { when: said }) : said;
    const season = holiday ? '' : seasonInWords(session.season);
    const more = {
        ...(schedule.unclear && { isUnclear: true }),
        ...(season && { season }),
        ...(freq_text && { often: freq_text }),
    };
    if (!when)
        return description ? { when: description, ...more } : undefined;
    return { when: capital(when), ...(description && { note: description }), ...more };
}
/** When it is on, from what is in force on a day. A line for each pattern of days and hours. */
export const timesOf = (service, today) => sessionsOf(service, today).flatMap((session) => timeOf(session, service, today) ?? []);
const TIMES = {
    daytime: 'daytime',
    evening: 'evening',
    overnight: 'overnight',
    weekend: 'weekend',
    'school-holiday': 'holiday',
    'term-time': 'term',
};
/** A time of day, week or year; an unknown word is shown as written. */
export function timeInWords(time, audience) {
    const key = own(TIMES, time);
    return key ? sayService(key, {}, audience) : time;
}
const SEASONS = {
    term: 'term',
    holiday: 'holiday',
    'all-year': 'all-year',
};
/** "in term time"; blank where it is not said. */
export function seasonInWords(season) {
    const key = own(SEASONS, season);
    return key ? sayOften(key) : '';
}
