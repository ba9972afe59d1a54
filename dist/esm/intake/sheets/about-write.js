import { ABOUT_ROWS } from './about-rows-data.js';
import { DETAILS } from './about-details-data.js';
import { dateCell, NOT_KNOWN } from './date-cells.js';
import { detailsCell, wordsCell } from './entries.js';
import { valueAt } from './paths.js';
/** The heading of a row that goes there. */
const what = (path) => ABOUT_ROWS.find(([, known]) => known === path)?.[0] ?? path;
function scalarRows(document) {
    return ABOUT_ROWS.flatMap(([heading, path]) => {
        if (/[[{]/.test(path))
            return [];
        const value = valueAt(path === '$schema' ? document : document.send, path);
        if (value === null)
            return [{ what: heading, value: NOT_KNOWN }];
        if (typeof value === 'number')
            return [{ what: heading, value: String(value) }];
        if (typeof value !== 'string')
            return [];
        const cell = path === 'short_breaks.reviewed' ? dateCell(value) : value;
        return [{ what: heading, value: cell }];
    });
}
const tableRows = (path, table) => Object.entries(table ?? {}).map(([name, value]) => ({ what: what(path), name, value }));
const cells = (values) => Object.fromEntries(Object.entries(values).flatMap(([field, text]) => (text ? [[field, text]] : [])));
const ageWords = (youngest, oldest) => {
    if (youngest === undefined && oldest === undefined)
        return undefined;
    if (youngest === undefined)
        return `up to ${oldest}`;
    return oldest === undefined ? `${youngest}+` : `${youngest} - ${oldest}`;
};
/** With `;` between, so that a word may have a comma. */
const alsoWords = (words) => words.length === 1 && words[0]?.includes(',') ? `${words[0]};` : words.join('; ');
function recordRows(send) {
    const row = (path, values) => cells({ what: what(path), ...values });
    return [
        ...(send.term_dates ?? []).map(({ name, from, to }) => row('term_dates[]', { name, from: dateCell(from), to: dateCell(to) })),
        ...(send.urgent ?? []).map(({ name, for: when, phone, text, hours, checked }) => row('urgent[]', {
            name,
            value: when,
            details: detailsCell({ phone, text, hours, checked: checked && dateCell(checked) }, DETAILS['urgent[]']),
        })),
        ...(send.glossary ?? []).map(({ term, meaning, also }) => row('glossary[]', {
            name: term,
            value: meaning,
            details: detailsCell({ also: also && alsoWords(also) }, DETAILS['glossary[]']),
        })),
        ...(send.synonyms ?? []).map((words) => row('synonyms[]', { value: wordsCell(words) })),
        ...(send.sources ?? []).map(({ id, name, url, read }) => row('sources[]', { name, url, details: detailsCell({ id, read }, DETAILS['sources[]']) })),
        ...(send.ordinarily_available ?? []).map(({ title, text, url, minimum_age, maximum_age, needs }) => row('ordinarily_available[]', {
            name: title,
            value: text,
            url,
            details: detailsCell({ ages: ageWords(minimum_age, maximum_age), needs: needs?.join(', ') }, DETAILS['ordinarily_available[]']),
        })),
        ...(send.pathways ?? []).flatMap(({ title, steps = [{}] }) => steps.map((step) => row('pathways[]', {
            name: step.title,
            value: step.text,
            url: step.url,
            details: detailsCell({ path: title }, DETAILS['pathways[]']),
        }))),
        ...(send.coverage ?? []).map(({ key, url, note }) => row('coverage[]', { name: key, value: note, url })),
    ];
}
/** The rows of "About". */
export function aboutRows(document) {
    const { send } = document;
    return [
        ...scalarRows(document),
        ...tableRows('how_places_are_decided{}', send.how_places_are_decided),
        ...tableRows('labels.kinds{}', send.labels?.kinds),
        ...tableRows('labels.tiers{}', send.labels?.tiers),
        ...tableRows('labels.needs{}', send.labels?.needs),
        ...tableRows('labels.categories{}', send.labels?.categories),
        ...recordRows(send),
    ];
}
