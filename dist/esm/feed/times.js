/** When a service happens, from every list that feeds keep times in. */
import { fault } from './faults.js';
import { date, known, list, number, take, text } from './spot.js';
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const LISTS = ['schedules', 'regular_schedules', 'regular_schedule'];
const HOLIDAYS = ['holiday_schedules', 'holiday_schedule', 'holidayScheduleCollection'];
/** `MO`, `Monday`, `TH,FR`, `2TU` (the second Tuesday); no schema says which day 1 is: Monday is taken. */
function readDays(spot) {
    const { byday, weekday = byday, day = weekday } = spot.raw;
    const words = (Array.isArray(day) ? day : [day])
        .filter((item) => typeof item === 'string' || typeof item === 'number')
        .join();
    const found = words.split(/[,;/\s]+/).filter(Boolean);
    const days = found.map((word) => /^[0-7]$/.test(word)
        ? DAYS[+word]
        : DAYS.find((name) => name ===
            word
                .replace(/^[+-]?\d/, '')
                .slice(0, 2)
                .toUpperCase()));
    const isClear = days.every((name) => name !== undefined);
    if (!isClear || found.some((word) => /^\d$/.test(word)))
        fault(spot, 44, '', isClear ? 'note' : 'warning');
    return isClear ? days : [];
}
function readTime(spot, name) {
    const words = text(spot, name);
    if (!words)
        return;
    const [, hours = '99', minutes = ''] = /^(?:[\d-]{10}T)?(\d\d?)[:.]([0-5]\d)/.exec(words) ?? [];
    if (+hours < 25)
        return `${hours.padStart(2, '0')}:${minutes}`.replace('24:', '00:');
    fault(spot, 45, name);
    return;
}
function readSchedule(spot, location, isHoliday) {
    const opens = readTime(spot, 'opens_at');
    const closes = readTime(spot, 'closes_at');
    const isGiven = opens !== '00:00' || closes !== '00:00';
    const words = text(spot, 'freq')?.[0]?.toUpperCase();
    const monthday = text(spot, 'bymonthday') ?? '';
    const said = {
        ...known({
            opens_at: isGiven ? opens : undefined,
            closes_at: isGiven ? closes : undefined,
            overnight: (isGiven && opens && closes && closes < opens && closes !== '00:00') || undefined,
            description: text(spot, 'description', 'notes'),
        }),
        ...take(spot, [date, 'valid_from valid_to dtstart|start_date']),
        days: readDays(spot),
    };
    if (!said.days.length && Object.keys(said).length < 2)
        return [];
    return [
        {
            ...said,
            ...known({
                freq: FREQUENCIES.find((name) => name[0] === words),
                interval: number(spot, 'interval'),
                bymonthday: /^-?\d+$/.test(monthday) ? +monthday : undefined,
                location,
                holiday: isHoliday || undefined,
            }),
        },
    ];
}
/** One list of times: the service's own, then those of its places. */
export function readSchedules(spot, places) {
    const from = (source, location) => [
        ...list(source, ...LISTS).flatMap((item) => readSchedule(item, location, false)),
        ...list(source, ...HOLIDAYS).flatMap((item) => readSchedule(item, location, true)),
    ];
    return [...from(spot), ...places.flatMap((spots, index) => spots.flatMap((item) => from(item, index)))];
}
