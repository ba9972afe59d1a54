import { bandedPlaces } from '../feed/disclosure.js';
import { countIn, givesAway, plannedIn, pupilsIn, vacanciesIn } from './counts.js';
import { present } from './present.js';
import { dateIn } from './sheet-dates.js';
import { oneLine } from './text.js';
/** The figures of one row, small ones as bands unless told otherwise; undefined where the row has none. */
export function figuresOf(row, phase) {
    const notes = [];
    const labelled = (field, from) => (words) => void notes.push({ field, from, words: `${row.heading(field)}: ${words}` });
    const total = row.read('total', countIn, labelled('total', 'figure'));
    const pupils = row.read('on_roll', pupilsIn, labelled('on_roll', 'pupils'));
    const vacancies = row.read('available', vacanciesIn, labelled('available', 'figure'));
    const figures = present({
        total: total?.count,
        on_roll: pupils?.on_roll,
        on_roll_band: pupils?.on_roll_band,
        available: vacancies?.available,
        available_band: vacancies?.available_band,
        planned: plannedOf(row, labelled('planned', 'figure')),
    });
    if (total?.note)
        notes.push({ field: 'total', from: 'figure', words: total.note });
    if (pupils?.note && !isOver(pupils.note, figures))
        notes.push({ field: 'on_roll', from: 'pupils', words: pupils.note });
    if (vacancies?.note)
        notes.push({ field: 'available', from: 'figure', words: vacancies.note });
    const asAt = asAtOf(row, labelled('as_at', 'words'));
    // A note on one part of a setting belongs to that part; without a phase it is about the places as a whole.
    if (phase && row.text('notes'))
        notes.push({ field: 'notes', from: 'words', words: oneLine(row.text('notes')) });
    if (Object.keys(figures).length + notes.length === 0 && !phase)
        return undefined;
    const shown = row.context.keepSmallNumbers ? figures : bandedPlaces(figures);
    const isHidden = shown !== figures || shown.on_roll_band !== undefined;
    return present({
        phase,
        ...shown,
        as_at: asAt,
        note: notes
            .filter((note) => isSafe(row, note, isHidden))
            .map(({ words }) => words)
            .join('. '),
    });
}
/** A note about the places as a whole, where it is safe to publish. */
export function placesNoteOf(row) {
    const note = { field: 'notes', from: 'words', words: row.text('notes') };
    return isSafe(row, note, false) ? note.words : undefined;
}
function isSafe(row, { field, from, words }, isHidden) {
    if (row.context.keepSmallNumbers || !givesAway(words, from, isHidden))
        return true;
    row.complain('secret', field);
    return false;
}
/** "11 (1 over)" says only what places and pupils say. */
function isOver(words, { total, on_roll: pupils }) {
    const over = /^(\d+) over\b/i.exec(words)?.[1];
    return over !== undefined && typeof total === 'number' && total + Number(over) === pupils;
}
function asAtOf(row, keep) {
    const date = row.read('as_at', dateIn, keep);
    const { today, asAt } = row.context;
    if (date && today && date > today.slice(0, date.length))
        row.complain('future', 'as_at');
    return date ?? asAt;
}
function plannedOf(row, keep) {
    const change = row.read('planned', plannedIn, keep);
    const words = oneLine(row.text('planned_from')) || change?.from_text || '';
    const { value: from } = dateIn(words.replace(/^from /i, ''));
    const planned = present({
        total: change?.total,
        from,
        from_text: from ? undefined : words,
        note: change?.note,
    });
    return Object.keys(planned).length > 0 ? [planned] : [];
}
