/** The DfE's codes for needs (SEN2 return, 2025), the four areas of the SEND Code of Practice 6.28 to 6.35, and what people call them. */
export const AREAS = [
    'communication-interaction',
    'cognition-learning',
    'social-emotional-mental-health',
    'sensory-physical',
];
const [TALK, LEARN, FEEL, SENSE] = AREAS;
const LEARNING = '(?: learning(?: (?:difficult|disab)\\w*)?)?';
/**
 * A code and its area, or an area; then the words for it, as they are once punctuation and "and" are gone. The longer
 * names first: "sensory and physical" is not "physical", "deafblind" is not "deaf".
 */
const TABLE = [
    ['MSI', SENSE, 'multi ?sensory|deafblind\\w*|dual sensory'],
    [SENSE, '', 'sensory(?: physical)?|physical sensory'],
    [TALK, '', 'communication(?: interaction)?'],
    ['SLD', LEARN, `severe(?= profound| learning)${LEARNING}`],
    ['MLD', LEARN, `moderate(?= severe learning| learning)${LEARNING}`],
    ['PMLD', LEARN, `profound(?= multiple| learning)(?: multiple)?${LEARNING}`],
    ['SPLD', LEARN, `specific(?= learning)${LEARNING}|dys(?:lexi|calculi|praxi)\\w*`],
    [LEARN, '', 'cognition(?: learning)?|learning (?:difficult|disab)\\w*'],
    ['SEMH', FEEL, 'besd|ebd|(?:behaviou?r\\w* )?(?:social emotional|emotional social)(?: mental health)?'],
    ['SLCN', TALK, 'speech(?: language)?(?: communication)?|language communication'],
    ['HI', SENSE, 'hearing|deaf'],
    ['VI', SENSE, 'visual\\w*|vision|blind|part(?:ial)?ly sighted|sight loss'],
    ['PD', SENSE, 'physical(?:ly)?'],
    ['ASD', TALK, 'asc|autis\\w*|asperger\\w*'],
    ['DS', '', "down'?s? syndrome"],
    ['OTH', '', 'other (?:difficult|disab)\\w*'],
    ['NSA', '', 'no specialist assessment'],
];
/** The area of each code: empty where it has none. */
export const NEED_AREAS = Object.freeze(Object.fromEntries(TABLE.flatMap(([code, area]) => (/^[A-Z]/.test(code) ? [[code, area]] : []))));
const WORDS = new RegExp(`\\b(?:${TABLE.map(([code, , words]) => `(${code}|${words})`).join('|')})\\b`, 'gi');
/** Words that may stand beside a need without making it something else. */
const FILLERS = /\b(?:\w*impair\w*|impediments?|needs?|disorders?|spectrum|conditions?|difficult\w*|disab\w*|loss|people|children|complex|or|with)\b|\d/gi;
const spaced = (words) => words
    .replace(/[^a-z\d']+/gi, ' ')
    .replace(/ (?:(?:and|or|of) )+/gi, ' ')
    .trim();
function read(text) {
    const area = AREAS.find((name) => name === text.trim().toLowerCase());
    if (area)
        return { needs: [area], rest: '' };
    const needs = new Set();
    const whole = spaced(text);
    const rest = whole.replace(WORDS, (...found) => {
        const word = String(found[0]);
        // "hi", "ds" and "pd" are also other things.
        if (word.length < 3 && word !== whole && word !== word.toUpperCase())
            return word;
        const code = TABLE[found.slice(1).findIndex((part) => part !== undefined)]?.[0];
        if (code)
            needs.add(code);
        return ' ';
    });
    return { needs: [...needs], rest };
}
/**
 * The needs that words in a cell or a list name: DfE codes, or an area where the words are as wide as that.
 *
 * @returns in the order of the words, without repeats; empty where none is known. An area is never split into codes.
 */
export const needsIn = (words) => read(words).needs;
/** The same for a word in a list of codes: an unknown one is kept as it is written. */
export const needCodes = (word) => {
    const found = needsIn(word);
    return found.length ? found : [word];
};
/** The same for a term of a directory, which counts only where it is about a need and nothing else: not "visual arts". */
export function needsOfTerm(name) {
    const { needs, rest } = read(name);
    return rest.replace(FILLERS, '').trim() ? [] : needs;
}
