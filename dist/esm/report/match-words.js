/** A heading brought down to what it asks: one word for each thing, however a school writes it. */
import { decode } from '../feed/text.js';
import { COLLEGE_PEOPLE, COMMON_FIRST_WORDS, LEFT_OUT, NOT_NAMES, SCHOOL_PEOPLE, SCHOOL_WORDS, SAME_THINGS, } from './headings-words-data.js';
/** "Q4:", "Question 4 –", "Section 2.1", "•": what stands before a number, or in place of one. */
const BEFORE_NUMBER = /^(?:[•·▪]\s*)?(?:(?:q(?:uestion)?|part|section|para(?:graph)?|step|item|no)\b(?:\s*[.:–-]+\s*|\s*(?=\(?\d)|(?=\d))|q(?=\d))?/i;
/** "1.", "3(a)", "(iv)", "2.1 –". */
const NUMBER = /^\(?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}(?=[.):])|[a-h](?=[.)]))\)?(?:\s*\([a-h]\)|[a-h](?=[).:]))?(?:[.):\s]*[–—-]\s*|[.):]+\s*|\s+)(?=\S)/i;
/** The text on one line, without the number before it and the dots and page number after it. */
export const unnumbered = (text) => decode(text)
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(BEFORE_NUMBER, '')
    .replace(NUMBER, '')
    .replace(/\s*(?:\.{3,}|…)[\s.…]*\d*$/, '')
    .trim();
/** "Mrs P. Nair" beside a role. */
const PERSON = /\b(?:Mr|Mrs|Miss|Ms|Mx|Dr)\b\.?(?: [A-Z]\.?(?= ))*(?: [A-Z][a-z'’-]+[A-Za-z'’-]*){0,2}/g;
const SENCO = '(?:SEND?[ -]?C[Oo]|Senco|Sendco)(?:ordinator)?';
const NAME = "[A-Z][a-z'’]+(?:[ -][A-Z]['’A-Za-z]*[a-z]){1,2}";
/** "SENCO: Asha Patel", "Asha Patel, SENCO". */
const SENCO_NAME = new RegExp(`(?<=\\b${SENCO}(?: is | ?[:,(–—-] ?))${NAME}(?=\\)?$)|^${NAME}(?=(?: is |,? ?[,(–—-] ?)(?:the |our )?${SENCO}\\b)`);
/** "(PDF, 2 MB)", "(opens in a new tab)". */
const FILE_KIND = /\((?:pdf|word|docx?|opens? in|[\d.,]+ ?[km]b)\b[^)]*\)/gi;
/** "2024-27" after the name of a paper. */
const YEARS = /\b20\d\d(?: ?[-–/] ?(?:20)?\d\d)?\b/g;
/** "Siân" is read as "Sian". */
const withoutAccents = (text) => text.normalize('NFD').replace(/\p{M}/gu, '');
const isCapital = (word) => /^[A-Z]/.test(word);
/** "Larkmere Church of England Primary School" is the school; so is "Larkmere" in "How does Larkmere spot needs?". */
function withoutNames(text) {
    const words = text.split(' ');
    const bare = words.map((word) => word.toLowerCase().replace(/[^a-z]/g, ''));
    const last = words.findLastIndex((word, index) => isCapital(word) && SCHOOL_WORDS.has(bare[index] ?? ''));
    if (last > 0) {
        let first = last;
        while (first > 0 && isCapital(words[first - 1] ?? '') && !COMMON_FIRST_WORDS.has(bare[first - 1] ?? ''))
            first--;
        if (first < last)
            words.splice(first, last - first + 1, 'school');
    }
    const isSentence = words.slice(1).filter(isCapital).length * 2 <= words.length;
    return !isSentence
        ? words.join(' ')
        : words
            .map((word, index) => /^(?:at|does|do|will|can|is|has)$/i.test(words[index - 1] ?? '') && isName(word) ? 'school' : word)
            .join(' ');
}
const isName = (word) => /^[A-Z][a-z]+(?:['’]s)?\W?$/.test(word) &&
    !NOT_NAMES.test(word) &&
    !COMMON_FIRST_WORDS.has(word.toLowerCase());
/** Whom "you" and "we" are: a school's questions are a parent's, its statements its own; a college speaks to the young person. */
function people(text, isForCollege) {
    if (isForCollege) {
        const isAsked = /\b(?:i|my|me)\b/.test(text);
        return replaced(isAsked ? text.replace(/\byou\b/g, 'school') : text, COLLEGE_PEOPLE);
    }
    const isTold = /\b(?:we|our|us|your (?:child|son|daughter))\b/.test(text) && !/\b(?:i|my|me)\b/.test(text);
    return replaced(text, SCHOOL_PEOPLE).replace(/\b(?:you|your|yours)\b/g, isTold ? 'parent' : 'school');
}
const replaced = (text, pairs) => pairs.reduce((words, [pattern, word]) => words.replace(pattern, word), text);
const singular = (word) => word.length > 4 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && /[^suis]s$/.test(word)
        ? word.slice(0, -1)
        : word;
/**
 * The words that matter, in order, as a line. "What kinds of SEND do you provide for?" is `kind sen school provide`.
 */
export function keyWords(text, isForCollege) {
    const plain = withoutNames(withoutAccents(unnumbered(text))
        .replace(PERSON, ' ')
        .replace(SENCO_NAME, ' ')
        .replace(YEARS, ' ')
        .replace(FILE_KIND, ' '))
        .toLowerCase()
        .replace(/[‘’ʼ`´]/g, "'")
        .replace(/\((s|es|d|co)\)/g, '$1')
        .replace(/n't\b/g, ' not')
        .replace(/'(?:s|re|ve|m|ll|d)?\b|'/g, ' ')
        .replace(/&/g, ' and ')
        .replace(/[?;:,/+]|\s[-–—]+\s/g, ' and ')
        .replace(/[^a-z\d]+/g, ' ');
    const named = people(replaced(plain, SAME_THINGS), isForCollege);
    return named
        .split(' ')
        .filter((word) => word && !LEFT_OUT.has(word))
        .map(singular)
        .join(' ')
        .replace(/\b(?:and )+and\b/g, 'and')
        .replace(/\b(\w+)(?: (?:and )?\1\b)+/g, '$1')
        .replace(/^and | and$/g, '');
}
