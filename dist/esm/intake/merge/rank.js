/** Which of several records of one service leads. */
import { partialDate } from '../../feed/dates.js';
import { isHeldBy } from './areas.js';
import { byText, recordsIn, wordsOf } from './raw.js';
/** The day a record was checked, for comparing. A month or a year alone counts from its first day: no more is said. */
function checked({ record }, today) {
    const date = partialDate(wordsOf(record, 'assured_date')) ?? '';
    // A day still to come is a slip of the keyboard.
    return date && date <= today.slice(0, date.length) ? `${date}-01-01`.slice(0, 10) : '';
}
/**
 * The records of one service, the leading one first: of the publisher whose area holds the service, as any of them says;
 * else the one checked last; else the one listed first.
 *
 * @param generated when the merged feed is made.
 */
export function ranked(entries, generated) {
    const areas = entries.flatMap(({ record }) => recordsIn(record, 'service_areas'));
    const holds = new Map(entries.map((entry) => [entry, isHeldBy(areas, entry.council)]));
    const days = new Map(entries.map((entry) => [entry, checked(entry, generated)]));
    return [...entries].sort((one, other) => Number(holds.get(other)) - Number(holds.get(one)) ||
        byText(days.get(other) ?? '', days.get(one) ?? '') ||
        one.feed - other.feed ||
        byText(one.id, other.id));
}
