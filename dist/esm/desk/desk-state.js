import { isCollege } from '../report/index.js';
/** The date that is meant; empty while its year is none. */
export function dateOf({ month, year }) {
    const four = /^\s*((?:19|20)\d\d)\s*$/.exec(year)?.[1] ?? '';
    return [four, four && month].filter(Boolean).join('-');
}
export const START = {
    setting: 'mainstream',
    phase: '',
    templateHeadings: 'question',
    taken: {},
    asking: [],
    reviewed: { month: '', year: '' },
    nextReview: { month: '', year: '' },
    order: 'parents',
    backHeadings: 'own',
};
/** Another kind of school; a college's items are others than a school's, so choices made for one end with it. */
export const withSetting = (state, setting) => isCollege(setting) === isCollege(state.setting)
    ? { ...state, setting }
    : { ...state, setting, taken: {}, asking: [] };
/** Another report: choices made for the headings of the last one end with it. */
export const withSource = (state, source) => ({
    ...state,
    source,
    taken: {},
    asking: [],
    code: undefined,
});
/** The items of a heading, with the one in that place changed; an empty key takes it away. */
export function withTaken(state, index, keys, place, key) {
    const changed = place < keys.length ? keys.map((one, at) => (at === place ? key : one)) : [...keys, key];
    const taken = { ...state.taken, [index]: [...new Set(changed.filter(Boolean))] };
    return { ...state, taken, asking: state.asking.filter((one) => one !== index) };
}
/** More pasted after what is there already. Once some of it is words alone, the rest still keeps its formatting. */
export function joined(first, next) {
    if (!first)
        return next;
    const shown = `${first.shown.trimEnd()}\n\n${next.shown}`;
    if (first.kind === 'text' && next.kind === 'text')
        return { kind: 'text', html: shown, shown };
    return {
        kind: first.kind === 'text' ? next.kind : first.kind,
        html: `${markup(first)}\n${markup(next)}`,
        shown,
    };
}
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Words alone, as paragraphs. */
const markup = ({ kind, html }) => kind === 'text'
    ? html
        .split(/\r\n?|\n/)
        .filter((line) => line.trim())
        .map((line) => `<p>${line.replace(/[&<>]/g, (char) => ESCAPES[char] ?? char)}</p>`)
        .join('\n')
    : html;
