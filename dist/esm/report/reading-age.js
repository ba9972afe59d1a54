/**
 * How old a reader has to be, roughly: the Flesch-Kincaid grade, and five years for the age at which that grade starts.
 * Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas for Navy enlisted personnel", 1975.
 * It counts sentences and syllables, and knows nothing of what words mean: a rough guide, never a judgement.
 */
/** Endings whose vowel is not spoken, unless the sound before it needs one. */
const SILENT = /(?:[^laeiouy]|[aeiouy]l)e$|(?:[^aeiouytd])ed$|(?:[^aeiouycsxzgh]|[^sc]h|[aeiouy]th)es$/;
/** Two vowels that are spoken apart. */
const APART = /i(?:a(?!g)|u(?!s$)|ous$|e(?:nc|nt|t))|eas?$|eum|coord|[aeo]ing|[iy]e(?:st|r)$|eo(?!u)|ua(?!r)|uou|creat(?!u)|ism$|[^aeiou]le[ds]$|[dst]n't$/g;
/** What looks apart and is spoken in one. */
const TOGETHER = /[ct]ia(?:l|n)|[ct]ie[nt]|giou|[ctsx]iou|cia$|ique$|[gq]ua|peo|(?:some|there|where)(?=[tfwb])/g;
const SHORTENED = /\b(?:mr|mrs|ms|dr|st|e\.g|i\.e|etc|no|tel)\./gi;
/** An address, a number, a date: nobody reads these as words. */
const NO_WORD = /@|:\/\/|www\.|\d/;
/** How many syllables an English word has, near enough. */
export function syllablesIn(word) {
    const letters = word
        .toLowerCase()
        .replace(/[’]/g, "'")
        .replace(/[^a-z']/g, '');
    if (!letters)
        return 0;
    const spoken = letters.replace(/'s?$/, '').replace(SILENT, (end) => end.replace(/e(?=[sd]?$)/, ''));
    const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
    const apart = letters.match(APART)?.length ?? 0;
    const together = letters.match(TOGETHER)?.length ?? 0;
    return Math.max(1, groups + apart - together);
}
/** Words and sentences of plain text; a line of its own, as in a list, ends a sentence. */
function counted(text) {
    const clean = text
        .replace(SHORTENED, (short) => short.replaceAll('.', ''))
        .split(/(\s+)/)
        .filter((part) => !NO_WORD.test(part))
        .join('');
    const sentences = clean.split(/[.!?…]+(?=[\s"”’)]|$)|\n+/).filter((sentence) => /[a-z]/i.test(sentence));
    const words = clean.match(/[a-z]+(?:['’][a-z]+)*/gi) ?? [];
    return { sentences: sentences.length, words };
}
/** How many words plain text has, as the formula counts them. */
export const wordsToRead = (text) => counted(text).words.length;
/** The age in whole years, from plain text; undefined where there is nothing to read. */
export function readingAge(text) {
    const { sentences, words } = counted(text);
    if (!sentences || !words.length)
        return;
    const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
    const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
    return Math.max(5, Math.round(grade + 5));
}
