import { withDecision } from '../../intake/merge/decisions.js';
/** How many places of a group, and how many groups, are shown before somebody asks for more. */
export const FEW = 8;
export const FEW_KINDS = 30;
export const FEW_PAIRS = 10;
export const START = {
    sources: [],
    mapping: { sheets: {}, columnsOf: {} },
    council: { name: '', code: '' },
    shown: '',
    decisions: [],
    offers: [],
    severity: 'all',
    more: {},
    kinds: FEW_KINDS,
    pairs: FEW_PAIRS,
    preview: '',
    report: '',
    feedAddress: '/files/feed.json',
    scriptAddress: '/files/local-offer.js',
};
/** What was opened and chosen, as it was before; how the page shows it stays. */
export function backTo(state, before) {
    const { sources, mapping, council, shown, decisions, offers } = before;
    return { ...state, sources, mapping, council, shown, decisions, offers };
}
/** Would closing the page lose what somebody chose, typed or answered? */
export const isUnsaved = (state, saved) => state.mapping !== saved.mapping || state.council !== saved.council || state.decisions !== saved.decisions;
/** Lists of faults as short as they were at first. */
const FRESH = { more: {}, kinds: FEW_KINDS, list: undefined, offers: [] };
/**
 * One more source; a file of the same name and kind is taken for the mended one, and put in its place.
 *
 * @param beside what was given together with it: two folders may each have a “places.csv”
 */
export function withSource(state, source, isFile, beside = []) {
    const old = state.sources.find(({ id, name, kind }) => isFile && name === source.name && kind === source.kind && !beside.includes(id));
    const sources = old ? state.sources.map((one) => (one === old ? source : one)) : [...state.sources, source];
    return { ...state, ...FRESH, sources };
}
/** Without one source; the last takes all choices with it. */
export function withoutSource(state, id) {
    const sources = state.sources.filter((source) => source.id !== id);
    return sources.length ? { ...state, ...FRESH, sources } : START;
}
export const withSheetKind = (state, sheet, kind) => ({
    ...state,
    mapping: { ...state.mapping, sheets: { ...state.mapping.sheets, [sheet]: kind } },
});
/** What was chosen for the columns of a sheet. */
export const columnsOf = ({ mapping }, sheet) => Object.hasOwn(mapping.columnsOf, sheet) ? (mapping.columnsOf[sheet] ?? {}) : {};
export const withColumn = (state, sheet, heading, field) => ({
    ...state,
    mapping: {
        ...state.mapping,
        columnsOf: { ...state.mapping.columnsOf, [sheet]: { ...columnsOf(state, sheet), [heading]: field } },
    },
});
const sidesOf = ({ a, b }) => ({
    a: `${a.source}/${a.id}`,
    b: `${b.source}/${b.id}`,
});
const isOf = (offer) => {
    const { a, b } = sidesOf(offer);
    return (one) => (one.a === a && one.b === b) || (one.a === b && one.b === a);
};
export function answerTo({ decisions }, offer) {
    const found = decisions.find(isOf(offer));
    return found ? (found.same ? 'yes' : 'no') : 'later';
}
/** With an answer to a pair; “later” takes back what was said. */
export function withAnswer(state, offer, answer, on) {
    const is = isOf(offer);
    const decisions = answer === 'later'
        ? state.decisions.filter((one) => !is(one))
        : withDecision(state.decisions, { ...sidesOf(offer), same: answer === 'yes', on });
    return { ...state, decisions };
}
/** With pairs that come up: those asked about before keep their places. */
export const withOffers = (state, offers) => ({
    ...state,
    offers: [...state.offers, ...offers.filter(({ key }) => !state.offers.some((known) => known.key === key))],
});
/** With answers from a file; of the same pair, what the file says. */
export const withDecisions = (state, all) => ({
    ...state,
    decisions: all.reduce(withDecision, state.decisions),
});
export const isMapped = ({ mapping }) => Object.keys(mapping.sheets).length + Object.keys(mapping.columnsOf).length > 0;
/** A GSS code: a letter for the nation and eight figures. */
export const isAreaCode = (code) => /^[EWSN]\d{8}$/.test(code);
