import { fault } from '../faults.js';
import { bare } from '../text.js';
import { BINDINGS } from './service-bindings.js';
const LISTS = new Set([
    ...BINDINGS.flatMap(({ path, isList }) => (isList ? [path] : [])),
    'service_at_locations',
    'send.places',
    'send.places_note',
    'send.year_groups',
    'send.needs',
    'organization.organization_identifiers',
]);
/** Ages and sums are joined as far as any row goes. */
const RANGES = new Set(['minimum_age', 'maximum_age', 'send.top_up']);
export const isList = (path) => LISTS.has(path);
/** Texts of several paragraphs. */
const TEXTS = new Set([
    'description',
    'eligibility_description',
    'application_process',
    'send.before_you_go',
]);
export const isText = (path) => TEXTS.has(path);
export const isRange = (path) => RANGES.has(path);
const PLACES = /^(?:resource|resourced|sen-unit|inclusion|special-school|alternative)/;
const textAt = ({ values }, path) => {
    const value = values.get(path);
    return typeof value === 'string' ? value : '';
};
function marksOf(draft) {
    const { values } = draft;
    const urn = values.get('urn');
    const needs = values.get('send.needs');
    const words = (path) => bare(textAt(draft, path));
    return {
        draft,
        urn,
        about: [
            typeof urn === 'string' ? urn : '',
            Array.isArray(needs) ? needs.join() : words('send.needs_text'),
            words('send.kind') || words('send.kind_label'),
        ],
        part: bare(draft.part),
        all: JSON.stringify([draft.key, draft.id, draft.name, draft.part, [...values], draft.kept]),
    };
}
/** Members of which a service has one, that two rows say differently. */
export const differing = (one, other) => [...one.values].flatMap(([path, value]) => {
    if (isList(path) || isRange(path) || !other.values.has(path))
        return [];
    if (one.isContinued && isText(path))
        return [];
    return JSON.stringify(value) === JSON.stringify(other.values.get(path)) ? [] : [path];
});
/** Two rows of one name: may they be one service? */
function mayJoin(row, other) {
    if (row.draft.id && other.draft.id)
        return row.draft.id === other.draft.id;
    const isAlike = (index) => !row.about[index] || !other.about[index] || row.about[index] === other.about[index];
    const arePlaces = [row, other].map(({ draft }) => draft.key === 'places');
    if (arePlaces[0] && arePlaces[1])
        return [0, 1, 2].every(isAlike) && row.part !== other.part;
    if (arePlaces[0] || arePlaces[1])
        return isAlike(0);
    return differing(row.draft, other.draft).length === 0;
}
/** Rows gathered into services. A row that could belong to several stands alone. */
export function joined(drafts) {
    const groups = [];
    const byId = new Map();
    const byName = new Map();
    const byUrn = new Map();
    const seen = new Set();
    const faults = [];
    const file = (group, marks) => {
        const { id, name } = marks.draft;
        if (id)
            byId.set(id, group);
        add(byName, bare(name), group);
        if (marks.urn)
            add(byUrn, marks.urn, group);
    };
    for (const draft of drafts) {
        const marks = marksOf(draft);
        if (seen.has(marks.all)) {
            faults.push(fault('sameRow', { path: draft.path, record: draft.name }));
            continue;
        }
        seen.add(marks.all);
        const group = groupOf(marks, { byId, byName, byUrn });
        if (group)
            group.push(marks);
        else
            groups.push([marks]);
        file(group ?? groups.at(-1) ?? [], marks);
    }
    return {
        // A group starts with its first row.
        groups: groups.map((group) => group.map(({ draft }) => draft)),
        faults,
    };
}
/** More of one name, or parts of one, than any council has. Beyond, rows are not compared: it would take minutes. */
const MOST_ALIKE = 300;
const add = (map, key, group) => {
    const groups = map.get(key);
    if (!groups)
        map.set(key, [group]);
    else if (groups.length <= MOST_ALIKE && !groups.includes(group))
        groups.push(group);
};
function groupOf(marks, { byId, byName, byUrn }) {
    const { id, name, key } = marks.draft;
    const own = id ? byId.get(id) : undefined;
    if (own)
        return own.length <= MOST_ALIKE ? own : undefined;
    const alike = name ? (byName.get(bare(name)) ?? []) : [];
    if (alike.length > MOST_ALIKE)
        return undefined;
    const namesakes = alike.filter((group) => group.length <= MOST_ALIKE && group.every((row) => mayJoin(marks, row)));
    if (namesakes.length > 0)
        return namesakes.length === 1 ? namesakes[0] : undefined;
    if (key !== 'places' || !marks.urn || id)
        return undefined;
    // Its name differs, but the services sheet has one base or special school of this URN, and no figures of it yet.
    const schools = (byUrn.get(marks.urn) ?? []).filter((group) => group.every(({ draft }) => draft.key !== 'places' && PLACES.test(textAt(draft, 'send.kind'))));
    return schools.length === 1 ? schools[0] : undefined;
}
