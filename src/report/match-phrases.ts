/** Which items a heading answers, from its words alone. */
import { COLLEGE_GROUPS, COLLEGE_LAW, COLLEGE_ROWS } from './headings-college-data.js';
import {
  AREAS_OF_NEED,
  FOURTEEN,
  GROUPS,
  LAW_WORDINGS,
  SCHOOL_ROWS,
  type Wordings,
  type WordRow,
} from './headings-data.js';
import { ANYWHERE } from './headings-words-data.js';
import { reportItems } from './items.js';
import { keyWords } from './match-words.js';
import { type HeadingBy, isCollege, type Setting } from './types.js';

export interface Match {
  readonly keys: readonly string[];
  readonly prompts: readonly string[];
  readonly by: HeadingBy;
  /** One of the four areas of need: it counts only where it parts the report itself. */
  readonly isArea?: boolean;
}

interface Phrase {
  readonly keys: readonly string[];
  readonly prompts: readonly string[];
  readonly by: HeadingBy;
  readonly words: ReadonlySet<string>;
}

interface Row extends Omit<WordRow, 'cores' | 'more'> {
  readonly cores: readonly RegExp[];
  readonly allowed: RegExp;
}

interface Book {
  readonly phrases: readonly Phrase[];
  readonly rows: readonly Row[];
  readonly groups: readonly RegExp[];
  readonly areas: readonly RegExp[];
}

const NONE: Match = { keys: [], prompts: [], by: 'none' };
/** Of the words of a heading and of a phrase, how much must be shared: two thirds more shared than not. */
const ALIKE = 0.82;
const MOST_WORDS = 24;
/** The law's longest heading has 37 words of its own; what is longer is a paragraph. */
const LONGEST = 420;

const JOINING = new Set(['and', 'with', 'in']);
const wordSet = (line: string): ReadonlySet<string> =>
  new Set(line.split(' ').filter((word) => word && !JOINING.has(word)));

const inPattern = (text: string): string => text.replace(/\*/g, '\\w*');

function rowOf({ cores, more, ...row }: WordRow): Row {
  const parts = cores.split(';').map((core) => core.trim());
  const words = `${cores} ${more}`.split(/[\s;.]+/).filter((word) => word && word !== '*');
  return {
    ...row,
    cores: parts.map(
      (core) => new RegExp(`(?:^| )${inPattern(core.replace(/ \.\. /g, '(?: .*)? '))}(?= |$)`),
    ),
    allowed: new RegExp(`^(?:${words.map(inPattern).join('|')})$`),
  };
}

function bookOf(isForCollege: boolean): Book {
  const phrase =
    (by: HeadingBy) =>
    ({ keys, prompts = [], texts }: Wordings): readonly Phrase[] =>
      texts.map((text) => ({ keys, prompts, by, words: wordSet(keyWords(text, isForCollege)) }));
  const items = reportItems(isForCollege ? 'college' : 'mainstream');
  return {
    phrases: [
      ...items.flatMap(({ key, legal }) => phrase('law')({ keys: [key], texts: [legal] })),
      ...(isForCollege ? COLLEGE_LAW : LAW_WORDINGS).flatMap(phrase('law')),
      ...items.flatMap(({ key, label, question }) =>
        phrase('question')({ keys: [key], texts: [question, label] }),
      ),
      ...(isForCollege ? [] : FOURTEEN.flatMap(phrase('fourteen'))),
    ],
    rows: (isForCollege ? COLLEGE_ROWS : SCHOOL_ROWS).map(rowOf),
    groups: isForCollege ? COLLEGE_GROUPS : GROUPS,
    areas: isForCollege ? [] : AREAS_OF_NEED,
  };
}

const books = new Map<boolean, Book>();
function bookFor(isForCollege: boolean): Book {
  const book = books.get(isForCollege) ?? bookOf(isForCollege);
  books.set(isForCollege, book);
  return book;
}

/** Twice what two sets share, over both sizes: 1 where they are the same. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return (2 * shared) / (one.size + other.size);
}

function byPhrase(line: string, { phrases }: Book): Match | undefined {
  const words = wordSet(line);
  let best = 0;
  let found: Phrase | undefined;
  for (const phrase of phrases) {
    const score = likeness(words, phrase.words);
    // Whether parents are spoken of tells 7 from 8, and 11 from the rest.
    const isSamePeople = score === 1 || words.has('parent') === phrase.words.has('parent');
    if (score > best && score >= ALIKE && isSamePeople) [best, found] = [score, phrase];
  }
  return found && { keys: found.keys, prompts: found.prompts, by: found.by };
}

/** How many words the longest core takes up; 0 where none is there or a word is left that is not known beside it. */
function rowScore(line: string, { cores, allowed, not }: Row): number {
  if (not?.test(line)) return 0;
  if (!line.split(' ').every((word) => ANYWHERE.has(word) || allowed.test(word))) return 0;
  return Math.max(0, ...cores.map((core) => core.exec(line)?.[0].trim().split(' ').length ?? 0));
}

function byWords(line: string, { rows }: Book): Match | undefined {
  let best = 0;
  let found: Row | undefined;
  for (const row of rows) {
    const score = rowScore(line, row);
    if (score > best) [best, found] = [score, row];
  }
  return found && { keys: found.keys, prompts: found.prompts ?? [], by: 'words' };
}

/** "Staff training and accessibility": each part says one thing, and all are known. */
function byParts(line: string, book: Book): Match | undefined {
  const parts = line.split(' and ');
  if (parts.length < 2 || parts.length > 4) return;
  const found = parts.map((part) => byPhrase(part, book) ?? byWords(part, book));
  if (!found.every((match) => match !== undefined)) return;
  const keys = [...new Set(found.flatMap((match) => match.keys))];
  const prompts = new Set(found.flatMap((match) => match.prompts));
  return { keys, prompts: [...prompts].filter((key) => !keys.includes(key)), by: 'words' };
}

/** What a heading with these words answers, whatever stands around it. */
export function matchHeading(text: string, setting: Setting): Match {
  if (text.length > LONGEST) return NONE;
  const isForCollege = isCollege(setting);
  const book = bookFor(isForCollege);
  const line = keyWords(text, isForCollege);
  if (!line) return NONE;
  if (book.groups.some((group) => group.test(line))) return { ...NONE, by: 'group' };
  if (book.areas.some((area) => area.test(line)))
    return { keys: ['sir-1'], prompts: [], by: 'words', isArea: true };
  const phrase = byPhrase(line, book);
  if (phrase) return phrase;
  if (line.split(' ').length > MOST_WORDS) return NONE;
  return byWords(line, book) ?? byParts(line, book) ?? NONE;
}
