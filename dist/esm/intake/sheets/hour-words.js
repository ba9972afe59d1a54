/** Hours as people write them: "10:00 - 12:30", "4-6pm", "9.30am to 3pm". */
const TIME = '(?:(\\d\\d?)(?:[:.](\\d\\d))?(?::00)? ?([ap]\\.?m\\.?)?|(noon|midday|midnight))';
const RANGE = new RegExp(`^(?:from |between |at )?${TIME} ?(?:-|–|to|until|till|and) ?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* (?:at )?)?${TIME}(?![\\w/])`, 'i');
const FROM = new RegExp(`^(?:from |at )?${TIME}(?: onwards| start)?(?![\\w/])`, 'i');
const UNTIL = new RegExp(`^(?:until|till|to) ${TIME}(?![\\w/])`, 'i');
function timeOf([digits, minutes, half, word]) {
    if (word) {
        const hour = /midnight/i.test(word) ? 0 : 12;
        return { hour, minutes: '00', half: 'x', digits: '12', isSure: true };
    }
    const hour = Number(digits);
    if (!digits || hour > 23 || Number(minutes ?? 0) > 59)
        return undefined;
    const letter = half?.charAt(0).toLowerCase() ?? '';
    return { hour, minutes: minutes ?? '00', half: letter, digits, isSure: Boolean(minutes ?? half) };
}
const isEarly = ({ digits, half, hour }) => !half && digits.length === 1 && hour < 7;
/** In 24 hours; `half` is what the other time says where this one says nothing. */
function clock(time, half, isAfternoon) {
    const { hour, minutes } = time;
    const said = time.half || half;
    const hours = said === 'p' && hour < 12 ? hour + 12 : said === 'a' && hour === 12 ? 0 : isAfternoon ? hour + 12 : hour;
    return `${String(hours).padStart(2, '0')}:${minutes}:00`;
}
/**
 * The hours at the start of a text. Bare numbers alone ("9 - 5") may be ages, and are none.
 * @param isAfterDays days stand before them, so that "9 - 5" are hours.
 */
export function hoursIn(text, isAfterDays = false) {
    const range = RANGE.exec(text);
    const [from, to] = [range?.slice(1, 5), range?.slice(5, 9)].map((parts) => parts && timeOf(parts));
    const isBare = isAfterDays && Math.max(from?.hour ?? 24, to?.hour ?? 24) <= 12;
    if (range && from && to && (from.isSure || to.isSure || isBare)) {
        // "4 - 6pm" is in the afternoon, "10 - 2pm" starts in the morning; "10am - 2" ends after noon.
        const first = to.half === 'p' && from.hour <= to.hour && from.hour !== 12 ? 'p' : to.half === 'a' ? 'a' : '';
        const isLate = !to.half &&
            to.hour !== 12 &&
            (from.half === 'p' || ((from.half === 'a' || !from.isSure) && !to.isSure && to.hour <= from.hour));
        // Nobody opens at 4:00 in the morning; "22:00 - 6:00" is a night.
        const isNight = from.hour >= 17;
        return {
            opens_at: clock(from, first, isEarly(from) && !first),
            closes_at: clock(to, isLate ? 'p' : '', !isLate && isEarly(to) && !isNight),
            rest: text.slice(range[0].length),
        };
    }
    const until = UNTIL.exec(text);
    const end = until && timeOf(until.slice(1, 5));
    if (until && end?.isSure)
        return { closes_at: clock(end, '', isEarly(end)), rest: text.slice(until[0].length) };
    const alone = FROM.exec(text);
    const start = alone && timeOf(alone.slice(1, 5));
    if (alone && start?.isSure)
        return { opens_at: clock(start, '', isEarly(start)), rest: text.slice(alone[0].length) };
    return undefined;
}
const short = (time) => typeof time === 'string' ? (/^(\d\d:\d\d):00$/.exec(time)?.[1] ?? '') : '';
/** The words that `hoursIn` reads as these hours. */
export function hourWords(opens, closes) {
    const [from, to] = [short(opens), short(closes)];
    if (from && to)
        return `${from} - ${to}`;
    return from ? `from ${from}` : to && `until ${to}`;
}
