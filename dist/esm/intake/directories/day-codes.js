import { daysIn } from '../sheets/day-words.js';
/** What names more than one day, or a day and words round it; names and codes alone are read as they are. */
const STRETCH = /[-–&]|\b(?:to|and)\b|^\s*(?:every|each|on|all|daily|week|seven|7 )/i;
/**
 * Days of every week written as people write them, "Mon-Fri" or "Weekdays", as the codes of HSDS. Undefined where they are
 * codes or names already, or something else.
 */
export function dayCodes(words) {
    const { value, rest } = (STRETCH.test(words) && daysIn(words.trim())) || {};
    if (!value || rest || value.interval !== undefined)
        return undefined;
    if (value.freq === 'DAILY')
        return 'MO,TU,WE,TH,FR,SA,SU';
    return value.freq === 'WEEKLY' && typeof value.byday === 'string' ? value.byday : undefined;
}
