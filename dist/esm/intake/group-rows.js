import { fault } from './faults.js';
import { bare } from './text.js';
function marksOf({ id, part, service }) {
    const { organization, send } = service;
    const about = [
        organization?.organization_identifiers?.[0]?.identifier ?? '',
        send?.needs?.join() || bare(send?.needs_text ?? ''),
        send?.kind ?? bare(send?.kind_label ?? ''),
    ];
    return { id, about, part: bare(part), all: JSON.stringify([id, part, service]) };
}
/**
 * Are two rows of one name parts of one service? Only on proof: one id; or one URN, kind and need (or blank).
 * Never on the name alone (reader case 18).
 */
const isSame = (row, other) => row.id && other.id
    ? row.id === other.id
    : row.about.every((words, index) => !words || !other.about[index] || words === other.about[index]);
/**
 * Rows gathered into services: rows of one setting that differ in phase or year group become its lines of places.
 * A blank need joins only where one service could be meant.
 */
export function grouped(drafts) {
    const groups = [];
    const byName = new Map();
    const seen = new Set();
    const faults = [];
    for (const draft of drafts) {
        const marks = marksOf(draft);
        const name = bare(draft.service.name);
        const namesakes = byName.get(name) ?? [];
        const same = namesakes.filter((group) => group.marks.every((row) => isSame(marks, row)));
        const [group] = same;
        if (seen.has(marks.all)) {
            faults.push(fault('sameRow', { path: `line ${draft.line}`, record: draft.service.name }));
        }
        else if (group && same.length === 1 && group.marks.every((row) => row.part !== marks.part)) {
            group.rows.push(draft);
            group.marks.push(marks);
        }
        else {
            const alone = { rows: [draft], marks: [marks] };
            groups.push(alone);
            namesakes.push(alone);
            byName.set(name, namesakes);
        }
        seen.add(marks.all);
    }
    return { groups: groups.map(({ rows }) => rows), faults };
}
