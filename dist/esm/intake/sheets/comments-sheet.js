import { idsFor } from '../ids.js';
import { present } from '../present.js';
import { rowReader } from '../row-reader.js';
import { bare, isBlank, oneLine } from '../text.js';
import { dateCell, isNotKnown, knownDateIn, NOT_KNOWN } from './date-cells.js';
import { bullets } from './entries.js';
import { COMMENT_STATUS } from './word-cells.js';
const NONE_YET = 'none yet';
/** Items that start with a dash are a list; other words are one text; "none yet" says that there is none. */
function wordsOf(cell) {
    if (isNotKnown(cell))
        return null;
    return isBlank(cell) ? undefined : (bullets(cell) ?? cell);
}
const wordsCell = (words) => words === null
    ? NONE_YET
    : Array.isArray(words)
        ? words.map((word) => `- ${word}`).join('\n')
        : (words ?? '');
const asList = (words) => (Array.isArray(words) ? words : words ? [words] : []);
/** A role is what is asked for; two words with capitals may be somebody's name. */
const isName = (words) => /^(?:m(?:rs?|s|iss)\.? )?[A-Z][a-z'’-]+ [A-Z][a-z'’-]+$/.test(words) &&
    !/manager|lead|head|officer|team|service|director|council|board|group|panel|offer|forum|coordinator|send\b|therapy/i.test(words);
function commentOf(row) {
    const keep = [];
    const status = row.read('status', COMMENT_STATUS.read, (words) => void keep.push(`${row.heading('status')}: ${words}`));
    const dates = ['received', 'responded'].map((field) => {
        const value = row.read(field, knownDateIn, (words) => void keep.push(`${row.heading(field)}: ${words}`));
        return [field, value];
    });
    const lead = isBlank(row.text('lead')) ? '' : oneLine(row.text('lead'));
    if (isName(lead))
        row.complain('person', 'lead');
    const action = wordsOf(row.text('action'));
    return {
        ...present({
            theme: isBlank(row.text('theme')) ? '' : oneLine(row.text('theme')),
            comment: wordsOf(row.text('comment')) ?? '',
            response: asText(wordsOf(row.text('response'))),
            action: keep.length > 0 ? [...asList(action), ...keep] : action,
            status,
            lead,
        }),
        ...Object.fromEntries(dates.filter(([, value]) => value !== undefined)),
        comment: wordsOf(row.text('comment')) ?? '',
    };
}
const asText = (words) => Array.isArray(words) ? words.join('\n\n') : words;
/** Rows of one id as one entry: its comments and actions are lists then. */
function together(entries) {
    const [{ comment: first }, ...more] = entries;
    return more.reduce((all, { comment }) => {
        const action = [...asList(all.action), ...asList(comment.action)];
        const response = [all.response, comment.response].filter(Boolean);
        return {
            ...comment,
            ...all,
            comment: [...asList(all.comment), ...asList(comment.comment)],
            ...(action.length > 0 && { action }),
            ...(response.length > 0 && { response: [...new Set(response)].join('\n\n') }),
        };
    }, first);
}
export function commentsFrom(tables) {
    const faults = [];
    const groups = new Map();
    for (const table of tables) {
        for (const { line, cells } of table.rows) {
            const reader = rowReader(cells, { line, sheet: table.sheet, headings: table.headings });
            const id = oneLine(reader.text('id'));
            const entry = { id, path: `${table.sheet}line ${line}`, comment: commentOf(reader) };
            faults.push(...reader.faults.map((one) => ({ ...one, record: id || entry.comment.theme || 'comment' })));
            const group = id ? groups.get(id) : undefined;
            if (group)
                group.push(entry);
            else
                groups.set(id || entry.path, [entry]);
        }
    }
    const all = [...groups.values()].map((entries) => ({ id: entries[0].id, comment: together(entries) }));
    const ids = idsFor(all.map(({ id, comment }) => ({
        id,
        name: `comment ${comment.theme ?? ''}`,
        need: asList(comment.comment).join(' ').split(/\s+/).slice(0, 6).join(' '),
        kind: comment.received ?? '',
    })));
    return {
        comments: all.map(({ comment }, index) => ({
            id: ids[index]?.id ?? bare(comment.theme ?? ''),
            ...comment,
        })),
        faults,
    };
}
export function commentRows(comments) {
    return comments.map(({ id, theme, comment, response, action, status, lead, received, responded }) => ({
        id,
        theme: theme ?? '',
        comment: wordsCell(comment),
        response: wordsCell(response),
        action: wordsCell(action),
        status: status ? COMMENT_STATUS.write(status) : '',
        lead: lead ?? '',
        received: received === null ? NOT_KNOWN : received ? dateCell(received) : '',
        responded: responded === null ? NOT_KNOWN : responded ? dateCell(responded) : '',
    }));
}
