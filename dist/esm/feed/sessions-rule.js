/** The few rules HSDS has, each as a test of one day. */
import { daysIn } from './dates.js';
import { dayNumber, isDay, partsOf, weekdayOf, weekOf } from './days.js';
const every = (steps, interval) => steps % interval === 0;
const monthOf = (day) => {
    const [year, month] = partsOf(day);
    return year * 12 + month;
};
/** The first Saturday, the last day, the 31st where there is one. */
function monthly({ days, nth, bymonthday, interval = 1 }, first) {
    if (interval > 1 && first === undefined)
        return 'which-weeks';
    const begins = first === undefined ? 0 : monthOf(first);
    const inStep = (day) => every(monthOf(day) - begins, interval);
    if (nth && days.length)
        return (day) => {
            if (!days.includes(weekdayOf(day)))
                return false;
            const [year, month, date] = partsOf(day);
            const place = Math.ceil(date / 7);
            const fromEnd = -Math.ceil((daysIn(year, month) - date + 1) / 7);
            return nth.some((which) => which === place || which === fromEnd) && inStep(day);
        };
    // With days of the week too, "1" may be the first of the month or the first such day.
    const date = days.length || nth ? undefined : (bymonthday ?? (first === undefined ? undefined : partsOf(first)[2]));
    if (!date)
        return 'which-days';
    return (day) => {
        const [year, month, on] = partsOf(day);
        return (on === date || on === daysIn(year, month) + 1 + date) && inStep(day);
    };
}
function yearly({ days, bymonthday, interval = 1 }, first) {
    if (first === undefined || days.length || bymonthday)
        return 'which-days';
    const [begins, inMonth, on] = partsOf(first);
    return (day) => {
        const [year, month, date] = partsOf(day);
        return month === inMonth && date === on && every(year - begins, interval);
    };
}
/** The rule of a schedule as RFC 5545 reads its parts, or why there is none. */
export function ruleOf(schedule) {
    const { days, freq, freq_text, interval = 1, nth, dtstart, unclear } = schedule;
    const first = isDay(dtstart) ? dayNumber(dtstart) : undefined;
    if (unclear)
        return 'unclear';
    if (freq_text)
        return 'which-weeks';
    if (freq === 'YEARLY')
        return yearly(schedule, first);
    if (freq === 'MONTHLY' || nth)
        return monthly(schedule, first);
    const isOn = (day) => days.includes(weekdayOf(day));
    if (freq === 'DAILY') {
        if (interval > 1 && first === undefined)
            return 'which-days';
        return (day) => (!days.length || isOn(day)) && every(day - (first ?? 0), interval);
    }
    if (!days.length)
        return 'no-days';
    if (interval < 2)
        return isOn;
    if (first === undefined)
        return 'which-weeks';
    const week = weekOf(first);
    return (day) => isOn(day) && every((weekOf(day) - week) / 7, interval);
}
