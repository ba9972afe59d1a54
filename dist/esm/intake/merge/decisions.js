/** The decisions file: what people said of records that are alike, and what waits for them. */
import { isRaw } from '../../feed/spot.js';
import { byText, wordsOf } from './raw.js';
import { brokenLine, mendTyped } from './typed-json.js';
export const DECISIONS_VERSION = 1;
const ANSWERS = {
    yes: true,
    y: true,
    true: true,
    no: false,
    n: false,
    false: false,
};
/** `true`, `false`, "yes" or "no"; null where nobody has said; undefined for anything else. */
function answerIn(value) {
    if (typeof value === 'boolean')
        return value;
    if (value === undefined || value === null)
        return null;
    if (typeof value !== 'string')
        return undefined;
    const word = value.trim().toLowerCase();
    return word === '' ? null : ANSWERS[word];
}
/** What a text holds, mended where it is only typed as people type; undefined where it is not JSON. */
function parsed(text) {
    for (const json of [text, mendTyped(text, 'same')])
        try {
            return JSON.parse(json);
        }
        catch {
            // Mended, or told.
        }
    return undefined;
}
const notJson = (text) => `It is not JSON. Look in line ${brokenLine(text.replace(/^\ufeff/, ''))} and the one above for a missing comma, quotation mark or bracket.`;
/** @param input the file's text, or what it holds. Never throws. */
export function readDecisions(input) {
    let file = input;
    if (typeof input === 'string') {
        const text = input.replace(/^\ufeff/, '').trim();
        // An empty file is one that somebody has just made.
        if (!text)
            return { decisions: [], problems: [] };
        file = parsed(text);
        if (file === undefined)
            return { decisions: [], problems: [notJson(input)] };
    }
    if (!isRaw(file))
        return { decisions: [], problems: ['It is not a decisions file: it must start with {.'] };
    if (file.version !== DECISIONS_VERSION)
        return {
            decisions: [],
            problems: [`Its "version" must be ${DECISIONS_VERSION}. Is it a decisions file?`],
        };
    const problems = [];
    const decisions = ['decisions', 'to_decide'].flatMap((list) => listed(file, list, problems));
    return problems.length > 0 ? { decisions: [], problems } : { decisions, problems };
}
function listed(file, list, problems) {
    const entries = file[list] ?? [];
    if (!Array.isArray(entries)) {
        problems.push(`"${list}" must be a list: [ … ].`);
        return [];
    }
    return entries.flatMap((entry, index) => {
        const path = `${list}[${index}]`;
        if (!isRaw(entry)) {
            problems.push(`${path} must be { "a": …, "b": …, "same": … }.`);
            return [];
        }
        const [a, b] = [wordsOf(entry, 'a'), wordsOf(entry, 'b')];
        for (const [side, key] of Object.entries({ a, b }))
            if (!/^[^/]+\/./.test(key))
                problems.push(`${path}.${side} must name a record as "source/id"${key ? `; it says "${key}"` : ''}.`);
        if (a && a === b)
            problems.push(`${path} names the same record twice: "${a}".`);
        const same = answerIn(entry.same);
        if (same === undefined)
            problems.push(`${path}.same must be true or false; it says ${JSON.stringify(entry.same)}.`);
        if (same === null && list === 'decisions')
            problems.push(`${path}.same must be true or false; it is empty.`);
        if (typeof same !== 'boolean')
            return [];
        return [{ a, b, same, ...besides(entry) }];
    });
}
const OWN = new Set(['a', 'b', 'same', 'names', 'why']);
/** What a person has written beside a pair: by whom, when, in what words, and whatever else. */
const notesIn = (entry) => Object.fromEntries(Object.entries(entry).filter(([name, value]) => !OWN.has(name) && value !== ''));
/** Whatever else is said beside a decision is kept as it is. */
function besides(entry) {
    const names = entry.names;
    const [by, on, note, why] = ['by', 'on', 'note', 'why'].map((name) => wordsOf(entry, name));
    return {
        ...notesIn(entry),
        ...(by && { by }),
        ...(on && { on }),
        ...(note && { note }),
        ...(why && { why }),
        ...(Array.isArray(names) && { names: names.filter((name) => typeof name === 'string') }),
    };
}
const isSamePair = (one, other) => (one.a === other.a && one.b === other.b) || (one.a === other.b && one.b === other.a);
/** All decisions and one more, which replaces what was said of the same pair before. */
export const withDecision = (decisions, decision) => [
    ...decisions.filter((other) => !isSamePair(other, decision)),
    decision,
];
export const keyOf = ({ source, id }) => `${source}/${id}`;
/**
 * The file: what was decided, and what is still to decide, with `same` for a person to fill in.
 *
 * @param known the file as it was: what somebody has noted beside a pair that is still to decide stays.
 */
export function decisionsFile(decisions, offers, known = '') {
    const old = parsed(known.replace(/^\ufeff/, '').trim());
    const waiting = isRaw(old) ? old.to_decide : undefined;
    const notes = Array.isArray(waiting) ? waiting.filter(isRaw) : [];
    const file = {
        version: DECISIONS_VERSION,
        decisions: [...decisions],
        to_decide: offers
            .map((offer) => ({ offer, a: keyOf(offer.a), b: keyOf(offer.b) }))
            .filter((pair) => !decisions.some((one) => isSamePair(one, pair)))
            .map(({ offer, a, b }) => ({
            a,
            b,
            same: null,
            why: offer.why,
            names: [offer.a.name, offer.b.name],
            ...notesIn(notes.find((one) => isSamePair({ a: wordsOf(one, 'a'), b: wordsOf(one, 'b') }, { a, b })) ?? {}),
        })),
    };
    return `${JSON.stringify(file, null, 2)}\n`;
}
/** For sorting pairs the same way on every machine. */
export const byKey = (one, other) => byText(one.key, other.key);
