/** Lines of places and sums of several rows, as one service says them. */
import { bandedPlaces, partsOf } from '../../feed/disclosure.js';
import { present } from '../present.js';
/** Top-ups of all rows as one, from the least to the most. */
export function range(sums) {
    const pounds = sums.flatMap(({ min, max }) => [min ?? [], max ?? []].flat());
    const notes = [...new Set(sums.flatMap(({ note }) => note ?? []))].join('. ');
    if (pounds.length === 0)
        return notes ? { note: notes } : undefined;
    return { min: Math.min(...pounds), max: Math.max(...pounds), ...(notes && { note: notes }) };
}
/** Pupils as anybody can work them out: stated, or places less vacancies. */
const pupilsOf = ({ on_roll: pupils, total, available }) => pupils ?? (typeof total === 'number' && typeof available === 'number' ? total - available : undefined);
/** Would the pupils of the whole, less those of its parts, be a hidden number? */
function givesPartAway(whole, parts) {
    const all = pupilsOf(whole);
    if (all === undefined)
        return false;
    const rest = parts.reduce((left, part) => left - (pupilsOf(part) ?? 0), all);
    return (parts.some((part) => part.on_roll_band) ||
        (parts.some((part) => pupilsOf(part) === undefined) && rest > 0 && rest < 5));
}
/** Lines of places; one that adds others up loses what would give one of them away (case 66). */
export function safeLines(lines) {
    const isHidden = (line) => givesPartAway(line, partsOf(line, lines));
    return {
        isSumHidden: lines.some(isHidden),
        lines: lines.map((line) => {
            if (!isHidden(line))
                return line;
            const { on_roll: _pupils, available, available_band: band, ...rest } = line;
            return present({ ...rest, available_band: typeof available === 'number' ? 'ask' : band });
        }),
    };
}
/** Places for other programs without what is free, where the two would give a small number of pupils away. */
export function safeCapacity(capacity) {
    const { available, ...rest } = capacity;
    const line = present({ total: capacity.maximum, available });
    return bandedPlaces(line) === line ? capacity : rest;
}
