/** Places, pupils and vacancies as published: checked, never worked out or clipped. */
import { fault } from './faults.js';
import { choice, count, date, known, list, one, take, text } from './spot.js';
const readChange = (spot) => take(spot, [count, 'total'], [date, 'from'], [text, 'from_text note']);
const band = choice('some', 'none', 'ask');
const says = (item) => Object.values(item).some((value) => !Array.isArray(value) || value.length > 0);
/** Tells the author what does not fit; the figures stay. No text has a figure in it. */
function check(spot, { total, on_roll: pupils, available }, under) {
    const isSmall = (figure) => figure > 0 && figure < under;
    const isBoth = total !== undefined && available !== undefined;
    if (total !== undefined && pupils !== undefined && pupils > total)
        fault(spot, 65, 'on_roll');
    if (isBoth && available > total)
        fault(spot, 65, 'available');
    if (pupils !== undefined ? isSmall(pupils) : isBoth && isSmall(total - available))
        fault(spot, 66, 'on_roll');
    if (isBoth && pupils !== undefined && available !== Math.max(0, total - pupils))
        fault(spot, 67, 'available');
}
function readLine(spot) {
    return {
        ...take(spot, [text, 'phase on_roll_band note'], [count, 'total on_roll available'], [band, 'available_band'], [date, 'as_at']),
        planned: list(spot, 'planned').map(readChange).filter(says),
    };
}
/** HSDS 3.1 capacities, where they count places. */
function readCapacity(spot) {
    const unit = one(spot, 'unit');
    if (!unit || !/place|pupil|seat/i.test(text(unit, 'name') ?? ''))
        return [];
    return [
        {
            ...known({
                total: count(spot, 'maximum'),
                available: count(spot, 'available'),
                as_at: date(spot, 'updated'),
                note: text(spot, 'description'),
            }),
            planned: [],
        },
    ];
}
/**
 * @param service the record, @param send its `send`, which holds the truth.
 * @param under counts from 1 to one below it can point at a child.
 */
export function readPlaces(service, send, under) {
    const read = (spots, line) => spots.flatMap((spot) => line(spot).filter((places) => {
        check(spot, places, under);
        return says(places);
    }));
    const lines = read(list(send, 'places'), (spot) => [readLine(spot)]);
    return lines.length ? lines : read(list(service, 'capacities'), readCapacity);
}
