import { html, nothing, type TemplateResult } from 'lit';
import { dayNumber, isDay, WEEK, weekdayOf } from '../feed/days.js';
import {
  datesOf,
  type NotDated,
  seasonOfSchedule,
  type Session,
  sessionsOf,
  termsOf,
} from '../feed/sessions.js';
import type { Feed, PartialDate, Service, Weekday } from '../feed/types.js';
import { capital } from './capital.js';
import { dateInWords } from './formats.js';
import { inList } from './service-facts.js';
import { seasonInWords, timeInWords, timeOf } from './service-times.js';
import { line, text } from './text.js';
import type { Audience } from './words/sayer.js';
import { DAY_NAMES } from './words/services.js';
import { sayOften } from './words/times.js';
import { sayWeek } from './words/week.js';

export interface SessionsViewOptions {
  readonly feed: Feed;
  readonly today: PartialDate;
  readonly audience: Audience;
  /** Asked for a calendar file. Only of a session whose days can be told. */
  readonly onFile: (session: Session) => void;
}

const MOST_SESSIONS = 20;
const MOST_DATES = 3;

export const dayName = (day: Weekday): string => DAY_NAMES[WEEK.indexOf(day)] ?? '';

/** "Saturday 5 December 2026"; a month or a year stays as it is. */
export const dayInWords = (date: PartialDate): string =>
  isDay(date)
    ? sayWeek('datedDay', { weekday: dayName(weekdayOf(dayNumber(date))), date: dateInWords(date) })
    : dateInWords(date);

/** "Saturday 5 December and Saturday 12 December 2026": each year once. */
const datesInWords = (dates: readonly PartialDate[]): string =>
  inList(
    dates.map((date, index) => {
      const year = date.slice(0, 4);
      return dates[index + 1]?.startsWith(year) ? dayInWords(date).replace(` ${year}`, '') : dayInWords(date);
    }),
  );

type WhyNot = 'noFileTerms' | 'noFileWeeks' | 'noFileDays' | 'noFileSome' | 'unclear';
const WHY_NOT: Readonly<Partial<Record<NotDated, WhyNot>>> = {
  terms: 'noFileTerms',
  'which-weeks': 'noFileWeeks',
  'which-days': 'noFileDays',
  'no-days': 'noFileDays',
  exceptions: 'noFileSome',
  unclear: 'unclear',
};

/** Of one day alone, its name too: families plan by it. */
function withDayName(when: string, { isOneOff, schedule: { dtstart } }: Session): string {
  return isOneOff && dtstart ? when.replace(dateInWords(dtstart), dayInWords(dtstart)) : when;
}

function sessionView(service: Service, session: Session, options: SessionsViewOptions): TemplateResult {
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
  return html`
    <li part="session">
      ${when ? line(when, 'line when') : nothing}
      ${lines.filter(Boolean).map((words) => line(words, 'line secondary'))}
      ${
        dates.length
          ? html`<button part="button add" type="button" @click=${() => onFile(session)}>
              <span>${text(sayWeek('add'))}</span
              ><span part="hidden">${text(sayWeek('addOf', { what: when }))}</span>
            </button>`
          : nothing
      }
    </li>
  `;
}

/** What is usual first, as it was published; then single days in their order. */
const inOrder = (sessions: readonly Session[]): readonly Session[] => [
  ...sessions.filter(({ isOneOff }) => !isOneOff),
  ...sessions
    .filter(({ isOneOff }) => isOneOff)
    .sort((one, other) => (one.schedule.dtstart ?? '').localeCompare(other.schedule.dtstart ?? '')),
];

/** When a break is on, session by session, each with its next days and a calendar file where its days are known. */
export function sessionsView(service: Service, options: SessionsViewOptions): TemplateResult {
  const { today, audience } = options;
  const sessions = inOrder(sessionsOf(service, today));
  if (!sessions.length) {
    const { times } = service.send;
    const words = times.map((time) => line(timeInWords(time, audience)));
    return html`${words}${line(sayWeek(words.length ? 'roughly' : 'none', {}, audience), words.length ? 'line secondary' : 'line')}`;
  }
  return html`
    <ul part="sessions">
      ${sessions.slice(0, MOST_SESSIONS).map((session) => sessionView(service, session, options))}
    </ul>
    ${
      sessions.length > MOST_SESSIONS
        ? html`<p part="paragraph">${text(sayWeek('shown', { n: MOST_SESSIONS, all: sessions.length }))}</p>`
        : nothing
    }
  `;
}
