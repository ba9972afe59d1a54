import { withDecision } from '../../intake/merge/decisions.js';
/** How many places of a group, and how many groups, are shown before somebody asks for more. */
export const FEW = 8;
export const FEW_KINDS = 30;
export const FEW_PAIRS = 10;
export const START = {
    sources: [],
    mapping: { sheets: {}, columns: {} },
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
/** Lists of faults as short as they were at first. */
const FRESH = { more: {}, kinds: FEW_KINDS, list: undefined, offers: [] };
/** One more source; a file of the same name and kind is taken for the mended one, and put in its place. */
export function withSource(state, source, isFile) {
    const isOld = ({ name, kind }) => isFile && name === source.name && kind === source.kind;
    const sources = state.sources.some(isOld)
        ? state.sources.map((one) => (isOld(one) ? source : one))
        : [...state.sources, source];
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
export const withColumn = (state, heading, field) => ({
    ...state,
    mapping: { ...state.mapping, columns: { ...state.mapping.columns, [heading]: field } },
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
export const isMapped = ({ mapping }) => Object.keys(mapping.sheets).length + Object.keys(mapping.columns).length > 0;
/** A GSS code: a letter for the nation and eight figures. */
export const isAreaCode = (code) => /^[EWSN]\d{8}$/.test(code);
