import { isBlank, oneLine, plainDashes } from './text.js';
// In order: "pupil referral unit" is no SEN unit, "inclusion support base" no resource base.
const KINDS = [
    [/\bap\b|alternative provision|\bprus?\b|pupil referral/, 'alternative-provision'],
    [
        /\bspecial (?:free )?(?:schools?|academ(?:y|ies))\b|^(?:(?:independent|maintained|non[- ]maintained) )?special$|\bnmss\b/,
        'special-school',
    ],
    [/\bspecialist (?:inclusion )?bases?\b|inclusion specialist/, 'inclusion-specialist-base'],
    [/\b(?:support|inclusion support) bases?\b/, 'inclusion-support-base'],
    [/\bresourced? (?:bases?|units?)\b|\b[se]rbs?\b/, 'resource-base'],
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
const PLAN = '(?:an? )?(?:ehcps?|ehc|ehc plans?|plans?|education,? health and care plans?)';
/** "Yes - EHCP required", "Must have an EHC plan", and E, the code of the school census for a plan. */
const PLAN_NEEDED = new RegExp(`^(?:(?:yes|y|required|needed|essential|always|true|e|[✓✔])(?:[ ,:;(-]+${PLAN})?|(?:must have |with |(?:all )?(?:children|pupils|students) with |only with |pupils must have )?${PLAN})(?:[ ,:;(-]+(?:is |are )?(?:required|needed|essential|only|always))?[).!]*$`, 'i');
/** Is an EHC plan needed? "Yes", "Required", "No", "Either/ or SEN Support". */
export function planIn(cell) {
    const words = oneLine(cell);
    if (isBlank(words) || /^(?:tbc|ask)$/i.test(words))
        return {};
    if (/\beither\b|\bboth\b|\bor\b|not always|not necessarily|sen support|^e ?(?:\/|&|and) ?k$|optional/i.test(words))
        return { value: 'either' };
    if (/^(?:no|n|not (?:required|needed|essential)|none|false|[✗✘])(?![\w/]| ?(?:and|&) ?y)/i.test(words))
        return { value: 'not-required' };
    if (PLAN_NEEDED.test(plainDashes(words)))
        return { value: 'required' };
    return { words, fault: 'plan' };
}
const SUM = '£? ?\\d+(?:,\\d{3})*(?:\\.\\d{1,2})?(?![.\\d]) ?(?:k\\b)?';
/** What may stand before a sum: on the left as typed, on the right the end of the range it is. */
const LIMITS = [
    [/^(?:up to|max(?:imum|\.)?(?: of)?|no more than|under|below) ?(?=#)/i, 'max'],
    [/^(?:from|min(?:imum|\.)?(?: of)?|at least|over|above) ?(?=#$)/i, 'min'],
];
const RANGE = /^(?:(?:from|between|min(?:imum|\.)?) ?)?# ?(?:-|to|and|or|max(?:imum|\.)?) ?#/i;
const ABOUT_SUM = /^(?:approx(?:imately|\.)?|about|around|circa|c\.?|~|average(?: of)?|an average of) ?(?=#)/i;
/** Pounds: "£25,000 to £36,000", "£15,158", "25k", "£25-36k", "up to £20,000". */
export function poundsIn(cell) {
    const words = oneLine(cell);
    if (isBlank(words) || /^(?:tbc|ask|nil|none)$/i.test(words))
        return {};
    const unread = { value: { note: words }, fault: 'money' };
    // What is in brackets explains the sum: "(2025/26)".
    const text = plainDashes(words)
        .replace(/ ?\(.*\)/, '')
        .replace(/\bgbp ?/i, '£')
        .trim();
    const sums = [...text.matchAll(new RegExp(SUM, 'gi'))].map(([typed]) => ({
        pounds: Number(typed.replace(/[^\d.]/g, '')),
        k: /k/i.test(typed),
    }));
    const rest = text.replace(new RegExp(SUM, 'gi'), '#');
    const isRange = RANGE.test(rest);
    const [, limit] = LIMITS.find(([pattern]) => pattern.test(rest)) ?? [];
    const isFrom = limit === 'min' || /^# ?(?:\+|plus\b|and (?:over|above)\b)/i.test(rest);
    const isAbout = ABOUT_SUM.test(rest);
    if (!isRange && !limit && !isAbout && !/^#/.test(rest))
        return unread;
    if (sums.length !== (isRange ? 2 : 1) || /^#(?:m\b|\d|\.)/.test(rest))
        return unread;
    const last = sums.at(-1);
    // "£25-36k": the k is said once for both.
    const pounds = sums.map(({ pounds: sum, k }) => (k || (last?.k && sum < 1000) ? sum * 1000 : sum));
    const [min, max] = [Math.min(...pounds), Math.max(...pounds)];
    const isPlain = text === plainDashes(words) && /^(?:up to |max(?:imum)? ?|from )?#(?: ?(?:-|to|and) ?#)?\+?$/i.test(rest);
    return {
        value: {
            ...(limit !== 'max' && { min }),
            ...((isRange || !isFrom) && { max }),
            ...(!isPlain && { note: words }),
        },
    };
}
