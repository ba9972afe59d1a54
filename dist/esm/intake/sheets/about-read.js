/** The sheet "About" as what holds for the whole feed. */
import { safeLink } from '../../feed/contacts.js';
import { needCodes } from '../../feed/needs.js';
import { agesIn } from '../ages.js';
import { emailIn, urlIn } from '../contacts.js';
import { fault } from '../faults.js';
import { present } from '../present.js';
import { dateIn } from '../sheet-dates.js';
import { bare, isBlank, oneLine, slug } from '../text.js';
import { DETAILS } from './about-details-data.js';
import { ABOUT_ROWS } from './about-rows-data.js';
import { knownDateIn } from './date-cells.js';
import { detailsIn, wordsIn } from './entries.js';
import { nested } from './paths.js';
const PATHS = new Map(ABOUT_ROWS.flatMap(([heading, path, spellings]) => [heading, path, ...spellings.split('|').filter(Boolean)].map((words) => [bare(words), path])));
function rowOf(path, { row, tell }) {
    const text = (field) => isBlank(row.cells.get(field) ?? '') ? '' : (row.cells.get(field) ?? '');
    const read = (field, reader) => {
        const { value, fault: problem } = reader(text(field));
        if (problem)
            tell(problem, field);
        return value;
    };
    // Only the paths with details are its keys.
    const names = DETAILS[path] ?? {};
    const details = detailsIn(text('details'), names);
    if (details.rest)
        tell('word', 'details');
    return {
        name: oneLine(text('name')),
        value: text('value'),
        url: read('url', urlIn),
        from: read('from', dateIn),
        to: read('to', dateIn),
        detail: (name) => details.values.get(name),
    };
}
/** One record of a list into the lists; false where the row says too little to be one. */
function addRecord(lists, path, row) {
    const { name, value, url, from, to, detail } = row;
    switch (path) {
        case 'term_dates[]':
            if (!name || !from || !to)
                return false;
            return push(lists.term_dates, { name, from, to });
        case 'urgent[]': {
            const checked = dateIn(detail('checked') ?? '').value;
            const line = {
                name,
                for: value,
                phone: detail('phone'),
                text: detail('text'),
                hours: detail('hours'),
                checked,
            };
            return Boolean(name) && push(lists.urgent, present(line));
        }
        case 'glossary[]': {
            const said = detail('also') ?? '';
            const also = said.split(said.includes(';') ? /; ?/ : /[,\n] ?/).filter(Boolean);
            const entry = present({ term: name, meaning: value, also });
            return Boolean(name && value) && push(lists.glossary, entry);
        }
        case 'synonyms[]': {
            const words = [name, ...wordsIn(value)].filter(Boolean);
            return words.length > 1 && push(lists.synonyms, words);
        }
        case 'sources[]': {
            const called = name || value;
            const source = { id: detail('id') ?? slug(called), name: called, url, read: detail('read') };
            return Boolean(called) && push(lists.sources, present(source));
        }
        case 'ordinarily_available[]': {
            const ages = agesIn(detail('ages') ?? '', 'age').value ?? {};
            const needs = detail('needs')
                ?.split(/[,;] ?/)
                .flatMap(needCodes);
            const entry = present({
                title: name,
                text: value,
                url,
                minimum_age: ages.minimum_age,
                maximum_age: ages.maximum_age,
                needs,
            });
            return Boolean(name || value) && push(lists.ordinarily_available, entry);
        }
        case 'pathways[]': {
            const title = detail('path');
            const last = lists.pathways.at(-1);
            const step = present({ title: name, text: value, url });
            const steps = Object.keys(step).length > 0 ? [step] : [];
            if (last && last.title === title)
                last.steps = [...(last.steps ?? []), ...steps];
            else
                lists.pathways.push({ ...(title && { title }), steps });
            return Boolean(title) || steps.length > 0;
        }
        default:
            return (Boolean(name) &&
                push(lists.coverage, present({ key: name, url, note: value })));
    }
}
const push = (list, item) => {
    list.push(item);
    return true;
};
/** The value of a row that says one thing. */
function scalarIn(path, cell) {
    if (path === 'short_breaks.reviewed')
        return knownDateIn(cell);
    if (path === 'disclosure.under')
        return /^\d+$/.test(cell) ? { value: Number(cell) } : { words: cell, fault: 'number' };
    if (path === 'contact.email')
        return emailIn(cell);
    if (path === 'publisher.area.code')
        return /^[EWSNK]\d{8}$/i.test(cell) ? { value: cell.toUpperCase() } : { words: cell, fault: 'word' };
    if (/^links\./.test(path)) {
        const link = safeLink(oneLine(cell));
        return link ? { value: link } : urlIn(cell);
    }
    return /url$/.test(path) ? linkIn(cell) : { value: cell };
}
function linkIn(cell) {
    const link = /^mailto:/i.test(cell) ? safeLink(cell) : undefined;
    return link ? { value: link } : urlIn(cell);
}
export function aboutFrom(tables) {
    const faults = [];
    const scalars = new Map();
    const maps = new Map();
    const lists = {
        term_dates: [],
        urgent: [],
        glossary: [],
        synonyms: [],
        sources: [],
        ordinarily_available: [],
        pathways: [],
        coverage: [],
    };
    for (const table of tables) {
        for (const row of table.rows) {
            const what = oneLine(row.cells.get('what') ?? '');
            const place = `${table.sheet}line ${row.line}`;
            const tell = (problem, field) => void faults.push(fault(problem, { path: `${place}, column "${table.headings.get(field) ?? field}"`, record: what }));
            const filled = [...row.cells].some(([field]) => field !== 'what' && field !== 'note');
            if (!filled)
                continue;
            const path = PATHS.get(bare(what));
            if (!path)
                faults.push(fault('aboutRow', { path: place, record: what }));
            else if (path.endsWith('{}')) {
                const { name, value } = rowOf(path, { row, tell });
                if (name && value)
                    maps.set(path, { ...maps.get(path), [name]: value });
                else
                    tell('aboutRow', name ? 'value' : 'name');
            }
            else if (path.endsWith('[]')) {
                if (!addRecord(lists, path, rowOf(path, { row, tell })))
                    faults.push(fault('aboutRow', { path: place, record: what }));
            }
            else {
                // A link typed in the column for web pages is meant too.
                const cell = row.cells.get('value') ?? row.cells.get('url') ?? row.cells.get('name') ?? '';
                if (isBlank(cell) && path !== 'short_breaks.reviewed')
                    continue;
                const { value, fault: problem } = scalarIn(path, cell);
                if (problem)
                    tell(problem, 'value');
                if (value !== undefined)
                    scalars.set(path, value);
            }
        }
    }
    return { ...assembled(scalars, maps, lists), faults };
}
function assembled(scalars, maps, lists) {
    const schema = scalars.get('$schema');
    const send = nested([
        ...[...scalars].filter(([path]) => path !== '$schema'),
        ...[...maps].map(([path, table]) => [path.slice(0, -2), table]),
        ...Object.entries(lists).filter(([, list]) => list.length > 0),
    ]);
    return { send, ...(typeof schema === 'string' && { schema }) };
}
