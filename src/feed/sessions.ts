/** When a service happens, as a family thinks of it: one session for each pattern of days and hours. */
import { dayNumber, isDay, weekdayOf, weekOf } from './days.js';
import { inForce, isPast } from './dates.js';
import { type Season, seasonOf } from './sessions-season.js';
import type { PartialDate, Schedule, Service } from './types.js';

export { datesOf, type NotDated } from './sessions-dates.js';
export { type Season, seasonOf, seasonOfSchedule } from './sessions-season.js';
export { seasonOn, termsOf } from './sessions-terms.js';

export interface Session {
  /** One pattern; days that share all else are one session. What is in force or still to come on the day asked for. */
  readonly schedule: Schedule;
  readonly season: Season;
  /** One day and no rule: `schedule.dtstart`. */
  readonly isOneOff: boolean;
}

const isOneOff = ({ freq, freq_text, days, valid_to, dtstart }: Schedule): boolean =>
  !freq && !freq_text && !days.length && !valid_to && dtstart !== undefined;

/** The first day, as far as it tells two patterns apart. Of one that comes every week, once begun, it tells nothing. */
function beginningOf(
  { freq, days, interval = 1, count, nth, dtstart }: Schedule,
  today: PartialDate,
): string {
  if (!isDay(dtstart) || !days.length || count || nth || (freq && freq !== 'WEEKLY')) return dtstart ?? '';
  if (interval < 2 && dtstart <= today) return '';
  const first = dayNumber(dtstart);
  return days.includes(weekdayOf(first)) ? String(weekOf(first)) : dtstart;
}

/** Days that share all else are one: five records of a week are "Monday to Friday". */
function grouped(schedules: readonly Schedule[], today: PartialDate): readonly Schedule[] {
  if (schedules.length < 2) return schedules;
  const groups = new Map<string, Schedule>();
  schedules.forEach((schedule, index) => {
    const { days, dtstart, ...rest } = schedule;
    const alone = schedule.count ? index : !days.length;
    const key = JSON.stringify([alone, beginningOf(schedule, today), rest]);
    const same = groups.get(key);
    if (!same) groups.set(key, schedule);
    else {
      const first = [dtstart, same.dtstart].sort()[0];
      groups.set(key, {
        ...same,
        ...(first && { dtstart: first }),
        days: [...new Set([...same.days, ...days])],
      });
    }
  });
  return [...groups.values()];
}

interface Answer {
  readonly today: PartialDate;
  readonly sessions: readonly Session[];
}

const answers = new WeakMap<Service, Answer>();

/** Every session in force or still to come. Remembered for the last day asked about: a page asks for one day, often. */
export function sessionsOf(service: Service, today: PartialDate): readonly Session[] {
  const known = answers.get(service);
  if (known?.today === today) return known.sessions;
  const now = inForce(service.schedules, today).filter(
    (schedule) => !(isOneOff(schedule) && schedule.dtstart && isPast(schedule.dtstart, today)),
  );
  const sessions = grouped(now, today).map((schedule) => ({
    schedule,
    season: seasonOf(schedule, service),
    isOneOff: isOneOff(schedule),
  }));
  answers.set(service, { today, sessions });
  return sessions;
}
