/** Ages as families say them. School years are England's: Year 7 is 11 to 12. */

export interface AgeSaid {
  /** Years, both ends counted in. */
  readonly from: number;
  readonly to: number;
  readonly typed: string;
  /** Where in the text, so that its words are not read twice. */
  readonly start: number;
  readonly end: number;
  /** The words say what is looked for as well ("toddler group"), so they are searched for too. */
  readonly isWord?: true;
}

type Read = (...numbers: number[]) => readonly [from: number, to: number];

const N = '(\\d{1,2})';
const YEARS = '(?:\\s*-?\\s*(?:years?|yrs?|yr|yo|y o)\\b(?:\\s*-?\\s*olds?)?)?';
const OLDEST = 25;

/** Longer and surer ways first. `\b` stands at both ends of each. */
const SAID: readonly (readonly [pattern: string, read: Read])[] = [
  [`(?:aged?|ages|from|between)?\\s*${N}\\s*(?:-|–|to|and|until)\\s*${N}${YEARS}`, (a, b) => [a, b]],
  [
    '(\\d{1,2})\\s*-?\\s*(?:months?|mths?)(?:\\s*-?\\s*olds?)?',
    (months) => [Math.floor(months / 12), Math.floor(months / 12)],
  ],
  [
    `(?:under|younger than|below|less than)\\s*(?:the age of\\s*)?${N}s?${YEARS}`,
    (a) => [0, Math.max(0, a - 1)],
  ],
  [
    `(?:over|older than|above|post|from|age|aged)\\s*-?\\s*${N}s?${YEARS}\\s*(?:plus|\\+|and over|and above|or over|upwards)`,
    (a) => [a, OLDEST],
  ],
  // In schools and colleges "post 16" is the sixth form; "post 19" is all that comes after.
  [`post\\s*-?\\s*${N}s?`, (a) => [a, a < 18 ? a + 3 : OLDEST]],
  [`(?:over|older than|above)\\s*-?\\s*${N}s?${YEARS}`, (a) => [a, OLDEST]],
  [`${N}${YEARS}\\s*(?:\\+|plus\\b|and over\\b|or over\\b|upwards\\b)`, (a) => [a, OLDEST]],
  ['(?:up to|until)\\s*(?:age\\s*)?(\\d{1,2})', (a) => [0, a]],
  ['(?:school\\s*)?(?:year|yr|y)\\s*(1[0-4]|[1-9])(?:s|\\b)(?!\\s*olds?)', (year) => [year + 4, year + 5]],
  [`${N}\\s*-?\\s*(?:years?|yrs?|yr|yo|y o|year)(?:\\s*-?\\s*(?:olds?|of age))?`, (a) => [a, a]],
  [`(?:aged?|ages|is|turning|turned|who is|whos|shes|hes|almost|nearly)\\s*${N}`, (a) => [a, a]],
  [
    '(?:ks|key stage)\\s*([1-5])',
    (stage) =>
      (
        [
          [0, 0],
          [5, 7],
          [7, 11],
          [11, 14],
          [14, 16],
          [16, 19],
        ] as const
      )[stage] ?? [5, 16],
  ],
];

const WORDS: readonly (readonly [words: string, from: number, to: number])[] = [
  ['newborns?|new born|babies|baby|infants? under one', 0, 1],
  ['toddlers?', 1, 3],
  ['pre ?schoolers?|pre ?school age|nursery age|under fives', 2, 4],
  ['little ones?|early years', 0, 4],
  ['reception(?: class| age)?', 4, 5],
  ['infant school', 5, 7],
  ['junior school|juniors', 7, 11],
  ['primary(?: school)?(?: age| aged)?', 5, 11],
  ['secondary(?: school)?(?: age| aged)?', 11, 16],
  ['pre ?teens?|tweens?', 9, 12],
  ['teenagers?|teenage|teens?|adolescents?', 13, 17],
  ['sixth ?form(?:er|ers)?', 16, 18],
  ['school leavers?|leaving school|left school', 16, 19],
  ['young adults?', 18, 25],
  ['adults?', 18, 25],
];

const whole = (pattern: string): RegExp => new RegExp(`(?<![\\w£.])(?:${pattern})(?![\\w%])`, 'g');
const PATTERNS = SAID.map(([pattern, read]) => ({ pattern: whole(pattern), read }));
const WORD_PATTERNS = WORDS.map(([words, from, to]) => ({ pattern: whole(words), from, to }));

const overlapsOther = (said: readonly AgeSaid[], start: number, end: number): boolean =>
  said.some((other) => start < other.end && other.start < end);

/**
 * Every age said in a text, in its order.
 *
 * @param text folded: lower case, no apostrophes.
 */
export function agesIn(text: string): readonly AgeSaid[] {
  const said: AgeSaid[] = [];
  const hasDigit = /\d/.test(text);
  if (hasDigit)
    for (const { pattern, read } of PATTERNS)
      for (const found of text.matchAll(pattern)) {
        const [typed, ...groups] = found;
        const start = found.index;
        const end = start + typed.length;
        const [from, to] = read(...groups.flatMap((group) => (group === undefined ? [] : Number(group))));
        if (overlapsOther(said, start, end) || from > to || from > OLDEST + 5) continue;
        said.push({ from, to: Math.min(to, OLDEST), typed: typed.trim(), start, end });
      }
  for (const { pattern, from, to } of WORD_PATTERNS)
    for (const found of text.matchAll(pattern)) {
      const [typed] = found;
      const start = found.index;
      if (overlapsOther(said, start, start + typed.length)) continue;
      said.push({ from, to, typed, start, end: start + typed.length, isWord: true });
    }
  return said.sort((a, b) => a.start - b.start);
}
