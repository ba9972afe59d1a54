import { poundsIn } from '../cells.js';
import { figuresOf, placesNoteOf } from '../figures.js';
import { present } from '../present.js';
import { isBlank, oneLine } from '../text.js';
import { dateCell, dateWordsCell, dateWordsIn, isNotKnown, NOT_KNOWN } from './date-cells.js';
const NULLABLE = ['total', 'on_roll', 'available', 'as_at'];
/** The figures of a row as a line of places, with what the row says of the places as a whole. */
export function placesOf(row, phase) {
    const figures = figuresOf(row, phase);
    const unknown = NULLABLE.filter((field) => isNotKnown(row.text(field)));
    const planned = plannedOf(row, figures?.planned);
    const note = noteOf(row, 'note');
    const hasMore = planned.length > 0 || note || unknown.length > 0;
    const line = figures || hasMore
        ? {
            ...present({
                ...figures,
                note: [figures?.note, note].filter(Boolean).join('. '),
                planned,
            }),
            ...Object.fromEntries(unknown.map((field) => [field, null])),
        }
        : undefined;
    return {
        line,
        note: [phase ? undefined : placesNoteOf(row), noteOf(row, 'places_note')].filter(Boolean).join('\n\n') ||
            undefined,
        topUp: topUpOf(row),
    };
}
/** A note in a column of its own, where it is safe to publish. */
function noteOf(row, field) {
    if (isBlank(row.text(field)))
        return undefined;
    const asNotes = {
        ...row,
        text: (name) => row.text(name === 'notes' ? field : name),
        complain: (problem) => row.complain(problem, field),
    };
    return placesNoteOf(asNotes);
}
/** "01/09/2027 (September 2027)" is a day and its words; `figuresOf` knows one or the other. */
function plannedOf(row, planned = []) {
    const note = isBlank(row.text('planned_note')) ? '' : oneLine(row.text('planned_note'));
    const { date, text } = dateWordsIn(row.text('planned_from').replace(/^from (?=\d)/i, ''));
    const [first, ...more] = planned;
    if (!first && !note)
        return [];
    const isBoth = text !== undefined && date !== undefined;
    return [
        {
            ...first,
            ...(isBoth && { from: date, from_text: text }),
            ...(date === null && { from: null }),
            ...(note && { note: [first?.note, note].filter(Boolean).join('. ') }),
        },
        ...more,
    ];
}
function topUpOf(row) {
    const sum = row.read('top_up', poundsIn);
    const note = isBlank(row.text('top_up_note')) ? '' : row.text('top_up_note');
    if (!note)
        return sum;
    return { ...sum, note: [sum?.note, note].filter(Boolean).join('. ') };
}
const countCell = (count) => count === null ? NOT_KNOWN : (count?.toString() ?? '');
const BANDS = { some: 'Some', none: 'None', ask: 'Ask' };
const bandCell = (band) => {
    const [, below] = /^under-(\d+)$/.exec(band ?? '') ?? [];
    return below ? `fewer than ${below}` : (band ?? '');
};
/** The cells that `placesOf` reads as this line. */
export function lineCells(line) {
    const [planned] = line.planned ?? [];
    const { available_band: band, as_at: asAt, phase = '' } = line;
    return {
        phase,
        total: countCell(line.total),
        on_roll: countCell(line.on_roll) || bandCell(line.on_roll_band),
        available: countCell(line.available) || (band ? BANDS[band] : ''),
        as_at: asAt === null ? NOT_KNOWN : asAt ? dateCell(asAt) : '',
        // A row of a phase has its own note; a row of the whole speaks of the places as a whole.
        ...(phase ? { notes: line.note ?? '' } : { note: line.note ?? '' }),
        planned: planned ? countCell(planned.total) : '',
        planned_from: planned
            ? dateWordsCell({
                ...(planned.from !== undefined && { date: planned.from }),
                ...(planned.from_text && { text: planned.from_text }),
            })
            : '',
        planned_note: planned?.note ?? '',
    };
}
const pounds = (sum) => `£${sum.toLocaleString('en-GB')}`;
/** The cells of the top-up. */
export function topUpCells({ min, max, note }) {
    const sum = min === undefined
        ? max === undefined
            ? ''
            : `up to ${pounds(max)}`
        : max === undefined
            ? `from ${pounds(min)}`
            : min === max
                ? pounds(min)
                : `${pounds(min)} to ${pounds(max)}`;
    return { top_up: sum, top_up_note: note ?? '' };
}
