import { readSchedules } from '../../feed/times.js';
import { present } from '../present.js';
import { asText } from './plain.js';
import { isSame } from './valid.js';
/** Stands where the reader found something that it could not read: families are told to check. */
const UNCLEAR = 'not clear';
const bydayOf = ({ days, nth = [] }) => days.flatMap((day) => (nth.length > 0 ? nth.map((which) => `${which}${day}`) : [day])).join(',');
const clock = (time) => time && `${time}:00`;
function plainSchedule(schedule) {
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
function waysOf(schedule) {
    const whole = plainSchedule(schedule);
    const { byday: _, ...dayless } = whole;
    const ways = [whole, dayless];
    if (!schedule.unclear)
        return ways;
    const marked = ways.flatMap((way) => [
        { ...way, end_date: UNCLEAR },
        { ...way, start_date: UNCLEAR },
        ...(way.opens_at ? [] : [{ ...way, opens_at: UNCLEAR }]),
        ...(way.closes_at ? [] : [{ ...way, closes_at: UNCLEAR }]),
    ]);
    return [...ways, ...marked];
}
function readBack(written) {
    return readSchedules({ raw: { schedules: [written] }, path: '', faults: [] }, []);
}
/** One session, written so that our reader reads the same again. */
function scheduleOf(schedule, writing) {
    const { location: _location, holiday: _holiday, ...meant } = schedule;
    const ways = waysOf(schedule);
    const right = ways.find((way) => isSame(readBack(way), [meant]));
    if (!right)
        writing.tell('lost', writing);
    return right ?? plainSchedule(schedule);
}
/** The times of a service as a whole, or of one of its places. */
export function timesOf(schedules, location, writing) {
    const here = schedules.filter((schedule) => schedule.location === location);
    const written = (isHoliday) => here
        .filter(({ holiday = false }) => holiday === isHoliday)
        .map((schedule, index) => scheduleOf(schedule, {
        ...writing,
        path: `${writing.path}.${isHoliday ? 'holiday_' : ''}schedules[${index}]`,
    }));
    return { schedules: written(false), holiday_schedules: written(true) };
}
