import { urlIn } from '../contacts.js';
import { fault } from '../faults.js';
import { idsFor } from '../ids.js';
import { present } from '../present.js';
import { rowReader } from '../row-reader.js';
import { bare, isBlank, oneLine, slug } from '../text.js';
import { PHONE } from './contact-cells.js';
import { knownDateIn } from './date-cells.js';
import { flatsIn } from './record-cell.js';
import { addRow, keysIn, rowKind, sectionOf } from './report-rows.js';
import { NUMBERS } from './service-bindings.js';
import { REPORT_SETTING } from './word-cells.js';
const text = (row, field) => isBlank(row.text(field)) ? '' : oneLine(row.text(field));
/** What a row says of the report as a whole: the first row that says it counts. */
function whole(report, row, isPaper) {
    report.id ||= text(row, 'id');
    report.school ||= text(row, 'school');
    const urn = text(row, 'urn');
    if (/^\d{6}$/.test(urn))
        report.urn ||= urn;
    else if (urn)
        row.complain('urn', 'urn');
    report.setting ??= row.read('setting', REPORT_SETTING.read);
    const { parts, organization } = report;
    const phase = text(row, 'phase');
    if (phase)
        parts.phase ??= phase;
    const reviewed = row.read('reviewed', knownDateIn);
    if (reviewed !== undefined && parts.reviewed === undefined)
        parts.reviewed = reviewed;
    const next = row.read('next_review', knownDateIn);
    if (next !== undefined && parts.next_review === undefined)
        parts.next_review = next;
    const url = isPaper ? undefined : row.read('url', urlIn);
    if (url)
        parts.url ??= url;
    const id = text(row, 'organization_id');
    if (id)
        organization.id ??= id;
    if (!isBlank(row.text('school_phone')))
        // The names of the words are the members of a telephone number.
        organization.phones ??= flatsIn(row.text('school_phone'), PHONE).value;
    const numbers = row.read('numbers', NUMBERS.read);
    if (numbers)
        organization.organization_identifiers ??= numbers;
}
/** Columns that are questions, as a form exports them: one row to a school, one column to a question. */
function wideSections(report, { unknown }, unread) {
    for (const { heading, text: answer } of unknown) {
        const keys = keysIn(heading, report.setting ?? 'mainstream');
        const [key, ...also] = keys;
        if (!key)
            unread.add(heading);
        else if (!isBlank(answer))
            report.parts.sections.push({
                key,
                ...(also.length > 0 && { also }),
                heading: oneLine(heading),
                text: answer,
            });
    }
}
/** One row into its report. */
function addTo(report, row, tell) {
    const question = isBlank(row.text('key')) ? '' : oneLine(row.text('key'));
    const kind = rowKind(question);
    whole(report, row, kind === 'paper');
    if (kind !== 'section') {
        if (!addRow(report.parts, kind, row))
            tell('word');
        return;
    }
    const { sections } = report.parts;
    const answer = isBlank(row.text('text')) ? '' : row.text('text');
    const last = sections.at(-1);
    if (!question && answer && last) {
        // A long answer that goes on in the next row.
        last.text = [last.text, answer].filter(Boolean).join('\n\n');
        return;
    }
    if (!question && !answer)
        return;
    const keys = keysIn(question, report.setting ?? 'mainstream');
    const section = sectionOf(row, keys);
    if (section)
        sections.push(section);
    if (section && keys.length === 0)
        tell('question');
}
const keyOf = (row, known) => {
    const [id, urn, school] = ['id', 'urn', 'school'].map((field) => oneLine(row.cells.get(field) ?? ''));
    const keys = [id && `id ${id}`, urn && `urn ${urn}`, school && `school ${bare(school)}`].filter((key) => Boolean(key));
    return keys.some((key) => known.has(key)) ? keys.filter((key) => known.has(key)).concat(keys) : keys;
};
export function reportsFrom(tables, options) {
    const faults = [];
    const known = new Map();
    const all = [];
    for (const table of tables) {
        const unread = new Set();
        for (const row of table.rows) {
            const reader = rowReader(row.cells, {
                line: row.line,
                sheet: table.sheet,
                headings: table.headings,
                keepSmallNumbers: options.keepSmallNumbers,
            });
            const keys = keyOf(row, known);
            const path = `${table.sheet}line ${row.line}`;
            const found = keys.map((key) => known.get(key)).find(Boolean);
            const report = found ?? {
                path,
                id: '',
                school: '',
                urn: '',
                setting: undefined,
                organization: {},
                parts: { sections: [] },
            };
            if (!found)
                all.push(report);
            for (const key of keys)
                known.set(key, report);
            addTo(report, reader, (name) => void faults.push(fault(name, {
                path: `${path}, column "${table.headings.get('key') ?? 'Question'}"`,
                record: report.school,
            })));
            wideSections(report, row, unread);
            faults.push(...reader.faults.map((one) => ({ ...one, record: report.school || report.urn })));
        }
        faults.push(...[...unread].map((heading) => fault('column', { path: `${table.sheet}column "${heading}"` })));
    }
    const named = all.filter(({ school, urn }) => school || urn);
    faults.push(...all.filter(({ school, urn }) => !school && !urn).map(({ path }) => fault('noName', { path })));
    const ids = idsFor(named.map(({ id, school, urn }) => ({ id, name: `report ${urn || school}`, need: school, kind: '' })));
    return { reports: named.map((report, index) => reportOf(report, ids[index]?.id ?? '')), faults };
}
function reportOf({ school, urn, setting, organization, parts }, id) {
    const name = school || `School ${urn}`;
    const identifiers = [
        ...(urn ? [{ id: `urn-${urn}`, identifier_type: 'URN', identifier: urn }] : []),
        ...(organization.organization_identifiers ?? []),
    ];
    return {
        id,
        organization: present({
            id: organization.id ?? (urn ? `urn-${urn}` : `setting-${slug(name)}`),
            name,
            organization_identifiers: identifiers,
            phones: organization.phones,
        }),
        ...(urn && { urn }),
        setting: setting ?? 'mainstream',
        ...parts,
    };
}
