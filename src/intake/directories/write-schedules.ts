import { readSchedules } from '../../feed/times.js';
import type { Schedule } from '../../feed/types.js';
import { present } from '../present.js';
import { asText } from './plain.js';
import { isSame } from './valid.js';
import type { Writing, WrittenSchedule } from './written.js';

/** Stands where the reader found something that it could not read: families are told to check. */
const UNCLEAR = 'not clear';

const bydayOf = ({ days, nth = [] }: Schedule): string =>
  days.flatMap((day) => (nth.length > 0 ? nth.map((which) => `${which}${day}`) : [day])).join(',');

const clock = (time: string | undefined): string | undefined => time && `${time}:00`;

function plainSchedule(schedule: Schedule): WrittenSchedule {
  const { valid_from, valid_to, dtstart, freq, freq_text, interval, count, bymonthday } = schedule;
  return present({
    valid_from,
    valid_to,
    dtstart,
    freq: freq ?? (freq_text && asText(freq_text)),
    interval,
    count,
    byday: bydayOf(schedule),
    bymonthday,
    opens_at: clock(schedule.opens_at),
    closes_at: clock(schedule.closes_at),
    description: schedule.description && asText(schedule.description),
  });
}

/** Ways to write a schedule, the plainest first. A rule without its day gets it from its start; a mark says "unclear". */
function waysOf(schedule: Schedule): WrittenSchedule[] {
  const whole = plainSchedule(schedule);
  const { byday: _, ...dayless } = whole;
  const ways: WrittenSchedule[] = [whole, dayless];
  if (!schedule.unclear) return ways;
  const marked = ways.flatMap((way): WrittenSchedule[] => [
    { ...way, end_date: UNCLEAR },
    { ...way, start_date: UNCLEAR },
    ...(way.opens_at ? [] : [{ ...way, opens_at: UNCLEAR }]),
    ...(way.closes_at ? [] : [{ ...way, closes_at: UNCLEAR }]),
  ]);
  return [...ways, ...marked];
}

function readBack(written: WrittenSchedule): readonly Schedule[] {
  return readSchedules({ raw: { schedules: [written] }, path: '', faults: [] }, []);
}

/** One session, written so that our reader reads the same again. */
function scheduleOf(schedule: Schedule, writing: Writing): WrittenSchedule {
  const { location: _location, holiday: _holiday, ...meant } = schedule;
  const ways = waysOf(schedule);
  const right = ways.find((way) => isSame(readBack(way), [meant]));
  if (!right) writing.tell('lost', writing);
  return right ?? plainSchedule(schedule);
}

export interface WrittenTimes {
  schedules: WrittenSchedule[];
  holiday_schedules: WrittenSchedule[];
}

/** The times of a service as a whole, or of one of its places. */
export function timesOf(
  schedules: readonly Schedule[],
  location: number | undefined,
  writing: Writing,
): WrittenTimes {
  const here = schedules.filter((schedule) => schedule.location === location);
  const written = (isHoliday: boolean): WrittenSchedule[] =>
    here
      .filter(({ holiday = false }) => holiday === isHoliday)
      .map((schedule, index) =>
        scheduleOf(schedule, {
          ...writing,
          path: `${writing.path}.${isHoliday ? 'holiday_' : ''}schedules[${index}]`,
        }),
      );
  return { schedules: written(false), holiday_schedules: written(true) };
}
