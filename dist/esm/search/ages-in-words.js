/** Ages as families say them. School years are England's: Year 7 is 11 to 12. */
/** "one" is left out: it says too much else ("she is one of many"). */
const SPELT = 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(' ');
const N = `(\\d{1,2}|${SPELT.join('|')})`;
const numberOf = (said) => (/\d/.test(said) ? Number(said) : SPELT.indexOf(said) + 2);
const HALF = '(?:\\.5|\\s*1/2|\\s*and a half)?';
const YEAR = '(?:years?|yrs?|y(?:\\.?\\s?o)?)\\b(?:\\s*-?\\s*(?:olds?|of age)\\b)?';
const YEARS = `(?:\\s*-?\\s*${YEAR})?`;
const TO = '\\s*(?:-|–|to|and|until)\\s*';
const SCHOOL_YEAR = '(?:years?|yrs?|y)\\s*';
const YEAR_GROUP = '(1[0-4]|[1-9])';
const OLDEST = 25;
const STAGES = [
    [5, 7],
    [7, 11],
    [11, 14],
    [14, 16],
    [16, 19],
];
/** Longer and surer ways first. */
const SAID = [
    [
        `${SCHOOL_YEAR}${YEAR_GROUP}${TO}(?:${SCHOOL_YEAR})?${YEAR_GROUP}(?!\\s*-?\\s*(?:y|old))`,
        (first, last) => [first + 4, last + 5],
    ],
    [
        `(?:ks|key stages?)\\s*([1-5])(?:${TO}(?:ks|key stage)?\\s*([1-5]))?`,
        (first, last = first) => [STAGES[first - 1]?.[0] ?? 5, STAGES[last - 1]?.[1] ?? 16],
    ],
    // "1-1" and "one to one" are ways of helping.
    [`(?:aged?|ages|from|between)?\\s*${N}${TO}${N}${YEARS}`, (a, b) => (a === b ? [1, 0] : [a, b])],
    [
        '(\\d{1,2})\\s*-?\\s*(?:months?|mths?)(?:\\s*-?\\s*olds?)?',
        (months) => [Math.floor(months / 12), Math.floor(months / 12)],
    ],
    [
        `(?:(?:under|younger than|below|less than)\\s*-?\\s*(?:the age of\\s*)?|u)${N}s?${YEARS}`,
        (a) => [0, Math.max(0, a - 1)],
    ],
    [`${N}${YEARS}\\s*(?:and|or) (?:under|younger|below)`, (a) => [0, a]],
    [
        `(?:(?:over|older than|above|post|from|age|aged)\\s*-?\\s*)?${N}s?${YEARS}\\s*(?:plus|\\+|(?:and|or) (?:over|above|older)|upwards)`,
        (a) => [a, OLDEST],
    ],
    // In schools and colleges "post 16" is the sixth form; "post 19" is all that comes after.
    ['post\\s*-?\\s*(1[4-9]|2\\d)s?', (a) => [a, a < 18 ? a + 3 : OLDEST]],
    [`(?:over|older than|above)\\s*-?\\s*${N}s?${YEARS}`, (a) => [a, OLDEST]],
    [`(?:up to|until)\\s*(?:(?:the )?age\\s*(?:of\\s*)?)?${N}${YEARS}`, (a) => [0, a]],
    [`${SCHOOL_YEAR}${YEAR_GROUP}s?(?!\\s*olds?)`, (year) => [year + 4, year + 5]],
    [
        `(?<!wait(?:ing|ed) (?:for )?)(?:${N}${HALF}|(?:one|1)(?: and a half)?)\\s*-?\\s*${YEAR}`,
        (a = 1) => [a, a],
    ],
    [
        `(?:aged?|ages|is|turn(?:s|ing|ed)?|who is|whos|shes|hes|almost|nearly|sons?|daughters?|boys?|girls?|child)\\s*${N}${HALF}`,
        (a) => [a, a],
    ],
];
const WORDS = [
    ['newborns?|new born|babies|baby|infants? under one', 0, 1],
    ['toddlers?', 1, 3],
    ['pre[ -]?school(?:ers?|[ -]age)?|nursery age', 2, 4],
    ['little ones?|early years|under[ -]?fives', 0, 4],
    ['reception(?: class| age)?|y(?:ea)?r r', 4, 5],
    ['infant school', 5, 7],
    ['junior school|juniors', 7, 11],
    ['primary(?: school)?(?: age| aged)?', 5, 11],
    ['secondary(?: school)?(?: age| aged)?', 11, 16],
    ['pre[ -]?teens?|tweens?', 9, 12],
    ['teenagers?|teenage|teens?|adolescents?', 13, 17],
    ['sixth[ -]?form(?:er|ers)?', 16, 18],
    ['school leavers?|leaving school|left school', 16, 19],
    ['young adults?', 18, 25],
    ['adults?', 18, 25],
];
/** Numbers of these are no ages: "5 miles", "2 years ago", "10-15 minutes". */
const OTHER = 'a?m\\b|pm|miles?|km|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|terms?|sessions?|times|people|places|pounds?|pence|ago|wait(?:ing)?|later|plan|anniversary';
const whole = (pattern) => new RegExp(`(?<![\\w£.:/-])(?:${pattern})(?![\\w%]|[-–:/.]\\d|\\s*-?\\s*(?:${OTHER})\\b)`, 'g');
const HAS_NUMBER = new RegExp(`\\d|\\bone|${SPELT.join('|')}`);
const PATTERNS = SAID.map(([pattern, read]) => ({ pattern: whole(pattern), read }));
const WORD_PATTERNS = WORDS.map(([words, from, to]) => ({ pattern: whole(words), from, to }));
const overlapsOther = (said, start, end) => said.some((other) => start < other.end && other.start < end);
/**
 * Every age said in a text, in its order.
 *
 * @param text folded: lower case, no apostrophes.
 */
export function agesIn(text) {
    const said = [];
    if (HAS_NUMBER.test(text))
        for (const { pattern, read } of PATTERNS)
            for (const found of text.matchAll(pattern)) {
                const [typed, ...groups] = found;
                const start = found.index;
                const end = start + typed.length;
                const [from, to] = read(...groups.flatMap((group) => (group === undefined ? [] : numberOf(group))));
                if (overlapsOther(said, start, end) || from > to || from > OLDEST + 5)
                    continue;
                said.push({ from, to: Math.max(from, Math.min(to, OLDEST)), typed: typed.trim(), start, end });
            }
    for (const { pattern, from, to } of WORD_PATTERNS)
        for (const found of text.matchAll(pattern)) {
            const [typed] = found;
            const start = found.index;
            if (overlapsOther(said, start, start + typed.length))
                continue;
            said.push({ from, to, typed, start, end: start + typed.length, isWord: true });
        }
    return said.sort((a, b) => a.start - b.start);
}
