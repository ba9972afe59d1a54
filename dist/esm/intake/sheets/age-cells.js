/** Ages and year groups, from whichever columns a sheet has for them. */
import { agesIn, OLDEST_MINIMUM } from '../ages.js';
import { isBlank, oneLine } from '../text.js';
import { isNotSaid, put } from './into.js';
export const PHASE = /^(?:nursery|early years|infants?|juniors?|primary|secondary|all[- ]through|middle|sixth form|post[- ]?16)$/i;
/** "Primary and secondary": phases alone; none where other words are among them. */
function phasesIn(cell) {
    const listed = cell
        .split(/[;,&/\n]|\band\b/)
        .map((word) => word.trim())
        .filter(Boolean);
    return listed.every((word) => PHASE.test(word)) ? listed : [];
}
/** Ages and year groups; gives back the years where the cell for ages holds them. */
export function ages(into) {
    const { row } = into;
    const keep = (words) => void into.kept.push(['eligibility_description', words]);
    const [agesCell, yearsCell] = [oneLine(row.text('ages')), oneLine(row.text('years'))];
    const listed = phasesIn(yearsCell);
    const years = listed.length > 0 ? { year_groups: listed } : row.read('years', (cell) => agesIn(cell, 'year'), keep);
    const phases = agesIn(agesCell, 'age').value ? [] : phasesIn(agesCell);
    const band = phases.length > 0 || isNotSaid(agesCell)
        ? undefined
        : row.read('ages', (cell) => agesIn(cell, 'age'), keep);
    put(into, 'ages', 'send.year_groups', phases);
    const ends = [
        row.read('min_age', (cell) => ageIn(cell, OLDEST_MINIMUM), keep),
        row.read('max_age', (cell) => ageIn(cell, Infinity), keep),
    ];
    const isSwapped = (ends[0] ?? 0) > (ends[1] ?? Infinity);
    if (isSwapped)
        row.complain('agesSwapped', 'min_age');
    const [youngest, oldest] = isSwapped ? ends.toReversed() : ends;
    const found = { ...years, ...band };
    put(into, 'ages', 'send.year_groups', found.year_groups);
    if (isNotSaid(agesCell))
        return '';
    put(into, 'min_age', 'minimum_age', youngest ?? (oldest === undefined ? found.minimum_age : undefined));
    put(into, 'max_age', 'maximum_age', oldest ?? (youngest === undefined ? found.maximum_age : undefined));
    return yearsCell || (band?.year_groups ? agesCell : '');
}
/** One age: "5", "2.5", "18 months", "5 years", "up to 11", "5+". */
function ageIn(cell, most) {
    const words = oneLine(cell);
    if (isBlank(words) || /^(?:tbc|tba|none|no (?:(?:age )?limit|minimum|maximum)|any)$/i.test(words))
        return {};
    if (/^\d{1,3}(?:\.\d+)?$/.test(words) && Number(words) <= most)
        return { value: Number(words) };
    const { value = {} } = agesIn(words, 'age');
    const { minimum_age: youngest, maximum_age: oldest } = value;
    // Of "up to 11" and "5+" the one end that is said.
    const age = youngest ?? oldest;
    const isOne = age !== undefined && !value.year_groups && (oldest ?? age) === age;
    return isOne && !/^under\b/i.test(words) ? { value: age } : { words, fault: 'ages' };
}
