import { isBlank, oneLine, slug } from '../text.js';
import { entriesCell, entriesIn } from './entries.js';
const CODES = [
    ['changing-place', /changing[- ]places?\b/],
    ['accessible-toilet', /(?:accessible|disabled|adapted|wheelchair) (?:toilets?|wc|loos?)/],
    ['hoist', /\bhoists?\b/],
    ['hearing-loop', /(?:hearing|induction) loop|^loop$/],
    ['bsl', /\bbsl\b|sign(?:ed| language)/],
    ['quiet-time', /quiet|autism hour|relaxed (?:session|time)/],
    ['parking', /parking|blue badge|disabled bays?/],
    ['assistance-dogs', /(?:assistance|guide|hearing) dogs?/],
    ['step-free', /step[- ]?free|wheelchair|level access|ramp|no steps|\blifts?\b|fully accessible/],
];
const ANSWERS = [
    ['yes', /^(?:y|yes|full|fully|available|provided)\b/i],
    ['part', /^(?:part|partly|partial|partially|some|limited)\b/i],
    ['no', /^(?:n|no|none|not available)\b/i],
];
const codeOf = (words) => {
    const text = words.toLowerCase().trim();
    return CODES.find(([code, pattern]) => code === text || pattern.test(text))?.[0];
};
function entryIn(entry) {
    const [, label = '', said = ''] = /^([^:]+?) ?[:=–] ?(.+)$/s.exec(entry) ?? [];
    const [answer, pattern] = ANSWERS.find(([, words]) => words.test(said)) ?? [];
    if (answer && pattern) {
        // A code of the council's own is kept.
        const code = /^[a-z\d]+(?:-[a-z\d]+)*$/.test(label) ? label : (codeOf(label) ?? slug(label));
        const rest = said.replace(pattern, '').trim();
        const note = /^\((.*)\)$/s.exec(rest)?.[1] ?? rest.replace(/^[,:–-] ?/, '');
        return { code, answer, ...(note && { note }) };
    }
    const words = oneLine(entry);
    const code = codeOf(words);
    if (!code)
        return undefined;
    // "No steps" is step-free.
    if (/^no\b(?! steps)|\bnot\b/i.test(words))
        return { code, answer: 'no' };
    const isPlain = words.split(' ').length <= 3;
    const isPart = /partial|partly|limited|some\b/i.test(words);
    return { code, answer: isPart ? 'part' : 'yes', ...(!isPlain && { note: words }) };
}
/** What is said of getting in and about; words without a known thing come back as words. */
export function accessIn(cell) {
    if (isBlank(cell))
        return {};
    const entries = entriesIn(cell).flatMap((entry) => {
        // "Hoist, changing place, parking", "Yes - hoist & changing places": a list in one line.
        const parts = entry.replace(/^y(?:es)? ?[,–-] ?/i, '').split(/,|&|\band\b/);
        return /[:=(]/.test(entry) || !parts.every(codeOf) || new Set(parts.map(codeOf)).size < parts.length
            ? [entry]
            : parts.map((part) => part.trim());
    });
    const read = entries.map((entry) => ({ entry, access: entryIn(entry) }));
    const value = read.flatMap(({ access }) => access ?? []);
    const lost = read.flatMap(({ entry, access }) => (access ? [] : [oneLine(entry)]));
    return {
        ...(value.length > 0 && { value }),
        ...(lost.length > 0 && { words: lost.join('; '), fault: 'word' }),
    };
}
export const accessCell = (access) => entriesCell(access.map(({ code, answer, note }) => `${code}: ${answer}${note ? ` (${note})` : ''}`));
