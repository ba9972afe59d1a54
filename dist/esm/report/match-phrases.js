/** Which items a heading answers, from its words alone. */
import { COLLEGE_GROUPS, COLLEGE_LAW, COLLEGE_ROWS } from './headings-college-data.js';
import { AREAS_OF_NEED, FOURTEEN, GROUPS, LAW_WORDINGS, SCHOOL_ROWS, } from './headings-data.js';
import { ANYWHERE } from './headings-words-data.js';
import { reportItems } from './items.js';
import { keyWords } from './match-words.js';
import { isCollege } from './types.js';
const NONE = { keys: [], prompts: [], by: 'none' };
/** How much of two headings must be the same. */
const ALIKE = 0.8;
/** In how many words one that tells may differ. */
const WORDS_TO_A_SLIP = 9;
const LONG = 6;
/** Words of a council's name. */
const NAME_WORDS = 3;
/** "What is SEND?" is no title. */
const IS_ASKED = /\bwhat (?:is|are)\b/i;
const MOST_WORDS = 24;
/** The law's longest heading has 37 words of its own; what is longer is a paragraph. */
const LONGEST = 420;
const JOINING = new Set(['and', 'with', 'in']);
const wordSet = (line) => new Set(line.split(' ').filter((word) => word && !JOINING.has(word)));
const inPattern = (text) => text.replace(/\*/g, '\\w*');
function rowOf({ cores, more, ...row }) {
    const parts = cores.split(';').map((core) => core.trim());
    const words = `${cores} ${more}`.split(/[\s;.]+/).filter((word) => word && word !== '*');
    return {
        ...row,
        cores: parts.map((core) => [
            new RegExp(`(?:^| )${inPattern(core).replace(/ \.\. /g, '(?: .*)? ')}(?= |$)`),
            core.split(' ').filter((word) => /\w/.test(word)).length,
        ]),
        allowed: new RegExp(`^(?:${words.map(inPattern).join('|')})$`),
    };
}
function bookOf(isForCollege) {
    const phrase = (by) => ({ keys, prompts = [], texts }) => texts.map((text) => ({ keys, prompts, by, words: wordSet(keyWords(text, isForCollege)) }));
    const items = reportItems(isForCollege ? 'college' : 'mainstream');
    return {
        phrases: [
            ...items.flatMap(({ key, legal }) => phrase('law')({ keys: [key], texts: [legal] })),
            ...(isForCollege ? COLLEGE_LAW : LAW_WORDINGS).flatMap(phrase('law')),
            ...items.flatMap(({ key, label, question }) => phrase('question')({ keys: [key], texts: [question, label] })),
            ...(isForCollege ? [] : FOURTEEN.flatMap(phrase('fourteen'))),
        ],
        rows: (isForCollege ? COLLEGE_ROWS : SCHOOL_ROWS).map(rowOf),
        groups: isForCollege ? COLLEGE_GROUPS : GROUPS,
        areas: isForCollege ? [] : AREAS_OF_NEED,
    };
}
const books = new Map();
function bookFor(isForCollege) {
    const book = books.get(isForCollege) ?? bookOf(isForCollege);
    books.set(isForCollege, book);
    return book;
}
/** Words of the first that the second has not; and how many of those make another heading of it. */
function without(one, other) {
    const left = [...one].filter((word) => !other.has(word));
    return { left: left.length, telling: left.filter((word) => !ANYWHERE.has(word)).length };
}
/** Twice what two sets share, over both sizes: 1 where they are the same, 0 where a word on one side tells them apart. */
function likeness(one, other) {
    const [here, there] = [without(one, other), without(other, one)];
    // "Who will support my child?" has no word that tells: only the very same will do.
    if (here.left + there.left && ![...other].some((word) => !ANYWHERE.has(word)))
        return 0;
    const most = Math.max(one.size, other.size) / WORDS_TO_A_SLIP;
    if (here.telling > most || there.telling > most)
        return 0;
    // Who is spoken of tells 7 from 8, and 11 from the rest; in long sentences both are.
    const people = one.size < LONG && other.size < LONG ? ['parent', 'pupil'] : ['parent'];
    if (people.some((word) => one.has(word) !== other.has(word)))
        return 0;
    return 1 - (here.left + there.left) / (one.size + other.size);
}
function byPhrase(line, { phrases }) {
    const words = wordSet(line);
    let best = 0;
    let found;
    for (const phrase of phrases) {
        const score = likeness(words, phrase.words);
        if (score > best && score >= ALIKE)
            [best, found] = [score, phrase];
    }
    return found && { keys: found.keys, prompts: found.prompts, by: found.by };
}
/** Without the name of a council, before "local offer" or after it. */
function unnamed(words, isKnown) {
    const at = words.indexOf('local');
    let from = words[at - 1] === 'sen' ? at - 1 : at;
    const end = from;
    const isNamed = (word) => !isKnown(word) && word !== 'and';
    while (from > 0 && end - from < NAME_WORDS && isNamed(words[from - 1] ?? ''))
        from--;
    const after = words.slice(end);
    const name = after.findIndex(isNamed);
    const rest = name < 0 ? after : after.slice(name).filter((word) => word !== 'council');
    const isName = name > 0 && rest.length <= NAME_WORDS && rest.every(isNamed);
    return [...words.slice(0, from), ...(isName ? after.slice(0, name) : after)];
}
/** How many words the longest core names; 0 where none is there or a word is left that is not known beside it. */
function rowScore(line, { cores, allowed, not, named }) {
    if (not?.test(line))
        return 0;
    const isKnown = (word) => ANYWHERE.has(word) || allowed.test(word);
    const words = line.split(' ');
    if (!(named ? unnamed(words, isKnown) : words).every(isKnown))
        return 0;
    return Math.max(0, ...cores.map(([core, size]) => (core.test(line) ? size : 0)));
}
function byWords(line, { rows }) {
    let best = 0;
    let found;
    for (const row of rows) {
        const score = rowScore(line, row);
        if (score > best)
            [best, found] = [score, row];
    }
    return found && { keys: found.keys, prompts: found.prompts ?? [], by: 'words' };
}
/** "Staff training and accessibility": each part says one thing, and all are known. */
function byParts(line, book) {
    const parts = line.split(' and ');
    if (parts.length < 2 || parts.length > 4)
        return;
    const found = parts.map((part) => byPhrase(part, book) ?? byWords(part, book));
    if (!found.every((match) => match !== undefined))
        return;
    const keys = [...new Set(found.flatMap((match) => match.keys))];
    const prompts = new Set(found.flatMap((match) => match.prompts));
    return { keys, prompts: [...prompts].filter((key) => !keys.includes(key)), by: 'words' };
}
/** What was asked before: a page is read again at every change of it. */
const answers = new Map();
const MOST_ANSWERS = 1000;
/** What a heading with these words answers, whatever stands around it. */
export function matchHeading(text, setting) {
    if (text.length > LONGEST)
        return NONE;
    const isForCollege = isCollege(setting);
    const question = `${isForCollege} ${text}`;
    const match = answers.get(question) ?? matchOf(text, isForCollege);
    if (answers.size >= MOST_ANSWERS)
        answers.clear();
    answers.set(question, match);
    return match;
}
function matchOf(text, isForCollege) {
    const book = bookFor(isForCollege);
    const line = keyWords(text, isForCollege);
    if (!line)
        return NONE;
    if (book.groups.some((group) => group.test(line)))
        return IS_ASKED.test(text) ? NONE : { ...NONE, by: 'group' };
    if (book.areas.some((area) => area.test(line)))
        return {
            keys: ['sir-1'],
            prompts: /\bemotional\b/.test(line) ? ['sir-3g'] : [],
            by: 'words',
            isArea: true,
        };
    const phrase = byPhrase(line, book);
    if (phrase)
        return phrase;
    if (line.split(' ').length > MOST_WORDS)
        return NONE;
    return byWords(line, book) ?? byParts(line, book) ?? NONE;
}
