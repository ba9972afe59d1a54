/** Which sessions stand in which day and part of the day of a usual week, and which stand beside it. */
import { dayNumber, isDay, WEEK, weekdayOf } from '../feed/days.js';
import { datesOf, seasonOn, sessionsOf, termsOf } from '../feed/sessions.js';
export const DAY_PARTS = ['morning', 'afternoon', 'evening', 'night', 'unsaid'];
/** Times of one service in the week: two a day, for each day of it. */
const MOST_TIMES = 14;
const MOST_DATES = 10;
function partOf({ opens_at, overnight }) {
    if (overnight)
        return 'night';
    if (!opens_at)
        return 'unsaid';
    return opens_at < '12:00' ? 'morning' : opens_at < '17:00' ? 'afternoon' : 'evening';
}
/** The days of the week it stands in: none where it is on dates, or nobody knows. A start tells the day of a week. */
function weekdaysOf({ schedule, isOneOff }) {
    const { days, freq, interval = 1, dtstart, unclear } = schedule;
    if (isOneOff || unclear || freq === 'YEARLY')
        return [];
    if (days.length)
        return days;
    if (freq === 'DAILY' && interval < 2)
        return WEEK;
    return freq === 'WEEKLY' && isDay(dtstart) ? [weekdayOf(dayNumber(dtstart))] : [];
}
/** The weeks some session is said to be in: two where there is a choice. */
export function weekSeasons(services, today) {
    const said = new Set();
    for (const service of services)
        for (const session of sessionsOf(service, today))
            if (weekdaysOf(session).length)
                said.add(session.season);
    return ['term', 'holiday'].filter((season) => said.has(season));
}
function seasonShown(services, { feed, today, season }) {
    if (weekSeasons(services, today).length < 2)
        return;
    if (season === 'term' || season === 'holiday')
        return season;
    for (const service of services) {
        const now = seasonOn(today, termsOf(feed, service));
        if (now)
            return now;
    }
    return 'term';
}
const isIn = ({ season }, shown) => !shown || season === shown || season === 'all-year' || season === 'unsaid';
const hour = ({ session: { schedule } }) => schedule.opens_at ?? schedule.closes_at ?? '';
const byHour = (one, other) => hour(one).localeCompare(hour(other)) || one.service.name.localeCompare(other.service.name, 'en-GB');
function standingOf(service, session, { feed, today }) {
    const days = weekdaysOf(session);
    if (!days.length)
        return [];
    // Two weeks of days hold each day of the week.
    const { dates, why } = datesOf(session, termsOf(feed, service), today, days.length > 1 ? 14 : 1);
    if (why === 'over')
        return [];
    const { freq, interval = 1 } = session.schedule;
    const isWeekly = freq !== 'MONTHLY' && interval < 2;
    const isThisWeek = (date) => dayNumber(date) - dayNumber(today) < 7;
    return WEEK.flatMap((name, day) => {
        if (!days.includes(name))
            return [];
        const next = dates.find((date) => weekdayOf(dayNumber(date)) === name);
        const isTold = next && !(isWeekly && isThisWeek(next));
        return [
            { service, session, day, part: partOf(session.schedule), ...(isTold && { next }), ...(why && { why }) },
        ];
    });
}
/** Of patterns that differ in their dates alone, the one that comes next: to a usual week they are the same. */
function merged(all) {
    const found = new Map();
    for (const one of all) {
        const { valid_from: _from, valid_to: _to, dtstart: _start, description: _words, days: _days, ...rest } = one.session.schedule;
        const key = JSON.stringify([one.day, one.session.season, rest]);
        const same = found.get(key);
        if (!same || (same.why && !one.why) || (!one.why && (one.next ?? '') < (same.next ?? '')))
            found.set(key, one);
    }
    return [...found.values()];
}
/** The first of each day, then the second: so that every day it is on has some. */
function firstOf(all) {
    if (all.length <= MOST_TIMES)
        return all;
    const counts = new Map();
    const ranked = [...all].sort(byHour).map((one) => {
        const rank = counts.get(one.day) ?? 0;
        counts.set(one.day, rank + 1);
        return [rank, one];
    });
    const inTurn = ranked.sort(([rank, one], [others, other]) => rank - others || one.day - other.day);
    return inTurn.slice(0, MOST_TIMES).map(([, one]) => one);
}
/**
 * A usual week of some services.
 *
 * A session that runs over night stands in the night of the day it begins; one whose season is not said stands in both
 * weeks.
 */
export function usualWeek(services, options) {
    const { feed, today } = options;
    const season = seasonShown(services, options);
    const standing = [];
    const more = [];
    const dates = [];
    const others = [];
    const unclear = [];
    const silent = [];
    for (const service of services) {
        const sessions = sessionsOf(service, today);
        const isClear = sessions.every(({ schedule }) => !schedule.unclear);
        const all = sessions.flatMap((one) => standingOf(service, one, options));
        const inSeason = merged(all.filter(({ session }) => isIn(session, season)));
        const shown = firstOf(inSeason);
        standing.push(...shown);
        if (inSeason.length > shown.length)
            more.push({ service, n: inSeason.length - shown.length });
        const beside = sessions.filter((one) => !one.schedule.unclear && !weekdaysOf(one).length);
        const told = beside.map((session) => ({
            session,
            ...datesOf(session, termsOf(feed, service), today, MOST_DATES),
        }));
        dates.push(...told.flatMap(({ session, dates: days }) => days.map((date) => ({ service, session, date }))));
        const unknown = told.filter(({ dates: days, why }) => !days.length && why !== 'over');
        others.push(...unknown.map(({ session }) => ({ service, session })));
        if (!isClear)
            unclear.push(service);
        else if (!all.length && told.every(({ why }) => why === 'over'))
            silent.push(service);
    }
    const parts = DAY_PARTS.filter((part) => standing.some((one) => one.part === part));
    const inCell = (day, part) => standing.filter((one) => one.day === day && one.part === part).sort(byHour);
    dates.sort((one, other) => one.date.localeCompare(other.date) || byHour(one, other));
    return {
        ...(season && { season }),
        parts,
        days: WEEK.map((name, day) => ({ day: name, cells: parts.map((part) => inCell(day, part)) })),
        more,
        dates: dates.slice(0, MOST_DATES),
        hasMoreDates: dates.length > MOST_DATES,
        others,
        unclear,
        silent,
    };
}
