import { html, nothing } from 'lit';
import { dayNumber, isDay, WEEK, weekdayOf } from '../feed/days.js';
import { datesOf, seasonOfSchedule, sessionsOf, termsOf, } from '../feed/sessions.js';
import { capital } from './capital.js';
import { dateInWords } from './formats.js';
import { inList } from './service-facts.js';
import { seasonInWords, timeInWords, timeOf } from './service-times.js';
import { line, text } from './text.js';
import { DAY_NAMES } from './words/services.js';
import { sayOften } from './words/times.js';
import { sayWeek } from './words/week.js';
const MOST_SESSIONS = 20;
const MOST_DATES = 3;
export const dayName = (day) => DAY_NAMES[WEEK.indexOf(day)] ?? '';
/** "Saturday 5 December 2026"; a month or a year stays as it is. */
export const dayInWords = (date) => isDay(date)
    ? sayWeek('datedDay', { weekday: dayName(weekdayOf(dayNumber(date))), date: dateInWords(date) })
    : dateInWords(date);
/** "Saturday 5 December and Saturday 12 December 2026": each year once. */
const datesInWords = (dates) => inList(dates.map((date, index) => {
    const year = date.slice(0, 4);
    return dates[index + 1]?.startsWith(year) ? dayInWords(date).replace(` ${year}`, '') : dayInWords(date);
}));
const WHY_NOT = {
    terms: 'noFileTerms',
    'which-weeks': 'noFileWeeks',
    'which-days': 'noFileDays',
    'no-days': 'noFileDays',
    exceptions: 'noFileSome',
    unclear: 'unclear',
};
/** Of one day alone, its name too: families plan by it. */
function withDayName(when, { isOneOff, schedule: { dtstart } }) {
    return isOneOff && dtstart ? when.replace(dateInWords(dtstart), dayInWords(dtstart)) : when;
}
function sessionView(service, session, options) {
    const { feed, today, onFile } = options;
    const { schedule, season } = session;
    const said = timeOf(session, service, today);
    const when = said ? withDayName(said.when, session) : '';
    const { dates, why } = datesOf(session, termsOf(feed, service), today, MOST_DATES);
    const whyNot = why && WHY_NOT[why];
    const lines = [
        // Where the session says it, it stands there in its own words.
        seasonOfSchedule(schedule) === 'unsaid' ? capital(seasonInWords(season)) : '',
        schedule.freq_text ? sayOften('ownWord', { word: schedule.freq_text }) : '',
        said?.note ?? '',
        dates.length && !session.isOneOff ? sayWeek('nextDates', { dates: datesInWords(dates) }) : '',
        whyNot ? sayWeek(whyNot) : '',
    ];
    return html `
    <li part="session">
      ${when ? line(when, 'line when') : nothing}
      ${lines.filter(Boolean).map((words) => line(words, 'line secondary'))}
      ${dates.length
        ? html `<button part="button add" type="button" @click=${() => onFile(session)}>
              <span>${text(sayWeek('add'))}</span
              ><span part="hidden">${text(sayWeek('addOf', { what: when }))}</span>
            </button>`
        : nothing}
    </li>
  `;
}
/** What is usual first, as it was published; then single days in their order. */
const inOrder = (sessions) => [
    ...sessions.filter(({ isOneOff }) => !isOneOff),
    ...sessions
        .filter(({ isOneOff }) => isOneOff)
        .sort((one, other) => (one.schedule.dtstart ?? '').localeCompare(other.schedule.dtstart ?? '')),
];
/** When a break is on, session by session, each with its next days and a calendar file where its days are known. */
export function sessionsView(service, options) {
    const { today, audience } = options;
    const sessions = inOrder(sessionsOf(service, today));
    if (!sessions.length) {
        const { times } = service.send;
        const words = times.map((time) => line(timeInWords(time, audience)));
        return html `${words}${line(sayWeek(words.length ? 'roughly' : 'none', {}, audience), words.length ? 'line secondary' : 'line')}`;
    }
    return html `
    <ul part="sessions">
      ${sessions.slice(0, MOST_SESSIONS).map((session) => sessionView(service, session, options))}
    </ul>
    ${sessions.length > MOST_SESSIONS
        ? html `<p part="paragraph">${text(sayWeek('shown', { n: MOST_SESSIONS, all: sessions.length }))}</p>`
        : nothing}
  `;
}
