import { isBlank, oneLine } from './text.js';
// In order: "pupil referral unit" is no SEN unit, "inclusion support base" no resource base.
const KINDS = [
    [/\bap\b|alternative provision|\bprus?\b|pupil referral/, 'alternative-provision'],
    [/\bspecial (?:free )?(?:schools?|academ(?:y|ies))\b/, 'special-school'],
    [/\bspecialist (?:inclusion )?bases?\b|inclusion specialist/, 'inclusion-specialist-base'],
    [/\b(?:support|inclusion support) bases?\b/, 'inclusion-support-base'],
    [/\bresourced? (?:bases?|units?)\b/, 'resource-base'],
    [/\b(?:[ase]rps?|rp|resourced? provisions?)\b/, 'resourced-provision'],
    [/\b(?:sen|send|specialist|special) units?\b/, 'sen-unit'],
];
/** The kind of place, where the words are clear; the words always. "Inclusion base" may be either of two kinds. */
export function kindIn(cell) {
    const words = oneLine(cell);
    if (isBlank(words))
        return {};
    const text = words.toLowerCase();
    const [kind, other] = KINDS.filter(([pattern]) => pattern.test(text)).map(([, found]) => found);
    // "Resourced provision and SEN unit", as the national register has it, is two kinds.
    if (kind && !(other === 'sen-unit' && kind.startsWith('resource')))
        return { value: { kind, kind_label: words } };
    return { value: { kind_label: words }, ...(!/inclusion base/.test(text) && { fault: 'kind' }) };
}
/** Is this a line above a group of rows, such as "Resource bases" or "Special schools", and no setting's name? */
export function isKindAlone(words) {
    const text = words.toLowerCase();
    return KINDS.some(([pattern]) => pattern.test(text) &&
        /^(?:primary|secondary|mainstream|local|our|in|schools?|[^a-z])*$/.test(text.replace(pattern, '')));
}
/** Is an EHC plan needed? "Yes", "Required", "No", "Either/ or SEN Support". */
export function planIn(cell) {
    const words = oneLine(cell);
    if (isBlank(words) || /^(?:tbc|ask)$/i.test(words))
        return {};
    if (/\beither\b|\bboth\b|\bor\b|not always|not necessarily|sen support/i.test(words))
        return { value: 'either' };
    if (/^(?:no|n|not (?:required|needed|essential)|none)\b/i.test(words))
        return { value: 'not-required' };
    if (/^(?:yes|y|required|needed|essential|always|ehcp?|(?:ehc|an ehc) plan)(?: (?:required|needed|only|plan|plan required))?$/i.test(words))
        return { value: 'required' };
    return { words, fault: 'plan' };
}
/** Pounds: "£25,000 to £36,000", "£15,158", "25k", "£25-36k", "up to £20,000". */
export function poundsIn(cell) {
    const words = oneLine(cell);
    if (isBlank(words) || /^(?:tbc|ask|nil|none)$/i.test(words))
        return {};
    const sums = [...words.matchAll(/£? ?(\d+(?:,\d{3})*(?:\.\d+)?) ?(k\b)?/gi)].map(([, digits = '', k]) => ({
        pounds: Number(digits.replaceAll(',', '')),
        k: Boolean(k),
    }));
    const rest = words.replace(/£? ?\d+(?:,\d{3})*(?:\.\d+)? ?(?:k\b)?/gi, '#');
    const isRange = /^# ?(?:-|–|—|to|and) ?#/i.test(rest);
    const isUpTo = /^(?:up to|max(?:imum)?) ?#/i.test(rest);
    const isFrom = /^from ?#$|^#\+$/i.test(rest);
    if (!isRange && !isUpTo && !isFrom && !/^#/.test(rest))
        return { value: { note: words }, fault: 'money' };
    if (sums.length !== (isRange ? 2 : 1))
        return { value: { note: words }, fault: 'money' };
    const last = sums.at(-1);
    // "£25-36k": the k is said once for both.
    const pounds = sums.map(({ pounds: sum, k }) => (k || (last?.k && sum < 1000) ? sum * 1000 : sum));
    const [min, max] = [Math.min(...pounds), Math.max(...pounds)];
    const isPlain = /^(?:up to |max(?:imum)? ?|from )?#(?: ?(?:-|–|—|to|and) ?#)?\+?$/i.test(rest);
    return { value: { ...(!isUpTo && { min }), ...(!isFrom && { max }), ...(!isPlain && { note: words }) } };
}
