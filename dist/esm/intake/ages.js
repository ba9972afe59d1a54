import { isBlank, oneLine, plainDashes } from './text.js';
const KEY_STAGES = {
    1: [1, 2],
    2: [3, 6],
    3: [7, 9],
    4: [10, 11],
    5: [12, 13],
};
const NAMED = [
    [/^(?:n|nur|nursery)$/, -1, -1],
    [/^(?:r|yr|rec|reception|year r|foundation)$/, 0, 0],
    [/^(?:eyfs|early years)$/, -1, 0],
    [/^(?:sixth|6th) form$/, 12, 13],
];
/** Above this somebody slipped: "5-110". */
const OLDEST = 100;
/** The format takes no youngest age above this. */
export const OLDEST_MINIMUM = 25;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
function spanOf(piece, usual) {
    for (const [pattern, from, to] of NAMED)
        if (pattern.test(piece))
            return { unit: 'year', from, to };
    const [, prefix, digits] = /^(?:(y|yr|yrs|years?|ks|key ?stages?)\.? ?)?(\d{1,3}(?:\.\d+)?)$/.exec(piece) ?? [];
    if (!digits)
        return undefined;
    const number = Number(digits);
    const unit = prefix ? (prefix.startsWith('y') ? 'year' : 'ks') : usual;
    if (unit === 'age')
        return number <= OLDEST ? { unit, from: number, to: number } : undefined;
    if (unit === 'year')
        return Number.isInteger(number) && number >= 1 && number <= 14
            ? { unit, from: number, to: number }
            : undefined;
    const years = KEY_STAGES[number];
    return years && { unit, from: years[0], to: years[1] };
}
const toYears = (span) => (span.unit === 'ks' ? { ...span, unit: 'year' } : span);
const yearName = (year) => (year < 0 ? 'Nursery' : year === 0 ? 'Reception' : `Year ${year}`);
function agesOf({ unit, from, to }) {
    if (unit === 'age')
        return { minimum_age: from, maximum_age: to };
    const names = Array.from({ length: to - from + 1 }, (_, index) => yearName(from + index));
    // A child is 11 on going into year 7 and 16 by the end of year 11: so councils write it, "11 - 16".
    return { minimum_age: from + 4, maximum_age: to + 5, year_groups: names };
}
/** Excel takes "5-11" for 5 November and "5-16" for May 2016; in a workbook these are 2026-11-05 and 2016-05. */
function asExcelDate(text) {
    const [, inYear, inMonth, onDay] = /^\d\d(\d\d)-(\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
    if (inMonth) {
        const [from, to] = [Number(inMonth), Number(onDay ?? inYear)].sort((a, b) => a - b);
        return `${from}-${to}`;
    }
    const [, first, second] = /^(\d\d?)\/(\d\d?)\/(?:\d\d)?\d\d$/.exec(text) ?? [];
    if (first)
        return [first, second]
            .map(Number)
            .sort((a, b) => a - b)
            .join('-');
    const [, day, dayMonth, month, year] = /^(?:(\d{1,2})-([a-z]{3})|([a-z]{3})-(\d{2}))$/.exec(text) ?? [];
    const place = MONTHS.indexOf(dayMonth ?? month ?? '') + 1;
    if (place === 0)
        return undefined;
    const [from, to] = [place, Number(day ?? year)].sort((a, b) => a - b);
    return `${from}-${to}`;
}
/** Spans that touch, as one; a list with a hole in it is not a range. */
function joined(spans) {
    return spans.reduce((all, span, index) => {
        if (index === 0)
            return span;
        return all && span.unit === all.unit && span.from <= all.to + 1 && span.to >= all.to
            ? { ...all, to: span.to }
            : undefined;
    }, undefined);
}
/** In words, and what is left out of a number: "aged 5 to 11 years old", "birth", "18 months", "2½". */
const plain = (typed) => typed
    .replace(/[*†]|\.$/g, '')
    .replace(/ ?½/g, '.5')
    .replace(/\b(?:birth|newborns?)\b/, '0')
    .replace(/(\d+) ?(-|to) ?(?=\d+ ?(?:months?|mths?)\b)/, '$1 months $2 ')
    .replace(/(\d+) ?(?:months?|mths?)\b(?: olds?)?/g, (_, months) => String(Math.round((Number(months) / 12) * 100) / 100))
    .replace(/^(?:(?:all )?(?:children|pupils|students|learners|young people|people|those|cyp)(?: and young people)?)\b,? ?(?=\D*\d)/, '')
    .replace(/\b(?:aged?|ages)\b:? ?/g, '')
    .replace(/^from (?=.+?(?:-| to ))/, '')
    .replace(/^between (.+?) (?:and|&) (?=\S+$)/, '$1 to ')
    .replace(/ only$/, '')
    // "8yo", "8 yrs old", "8 year olds"; the 7 of "year 7" has its word before it.
    .replace(/(\d\+?) ?(?:years?(?:[ -]olds?)?|yrs?(?:[ -]olds?)?|y\/?o)(?![a-z])\.?(?! ?\d)/g, '$1')
    .trim();
const ABOVE = '\\+|plus|upwards?|(?:and|or|&) (?:over|above|up|older|upwards?)';
const BELOW = '(?:and|or|&) (?:under|below|younger)';
const OPEN = new RegExp(`^(?:(?:from|over|post)[ -](.+?)s?|(.+?) ?(?:${ABOVE})|(?:under|below)[ -](.+?)s?|(?:up )?to (.+)|(.+?) ?(?:${BELOW}))$`);
function openEnded(text, usual) {
    const [, over, above, under, ...upTo] = OPEN.exec(text) ?? [];
    const last = upTo.find(Boolean);
    const piece = over ?? above ?? under ?? last;
    // "11 - 18+" starts at 11, and ends nowhere.
    const [start = ''] = above?.split(/ ?(?:-|\bto\b) ?/) ?? [];
    const span = piece === undefined ? undefined : spanOf(start || piece, usual);
    if (!span || (above && !above.split(/ ?(?:-|\bto\b) ?/).every((end) => spanOf(end, span.unit))))
        return undefined;
    const { minimum_age: youngest = 0, maximum_age: oldest = 0 } = agesOf(toYears(span));
    if (over ?? above)
        return { minimum_age: youngest };
    return { maximum_age: under ? youngest - 1 : oldest };
}
/** One stretch: "5 - 11", "Y7". */
function stretch(text, usual) {
    const ends = text.split(/ ?(?:-|\bto\b) ?/);
    const [first = '', last] = ends;
    const from = spanOf(first.trim(), usual);
    if (!from || ends.length > 2)
        return undefined;
    const to = last === undefined ? from : spanOf(last.trim(), from.unit);
    if (!to)
        return undefined;
    const [start, end] = [toYears(from), toYears(to)];
    if (start.unit !== end.unit)
        return undefined;
    const isSwapped = start.from > end.to;
    return {
        span: isSwapped ? { ...start, from: end.from, to: start.to } : { ...start, to: end.to },
        isSwapped,
    };
}
/** Stretches one after another: "KS1, KS2", "4-7 and 7-11". The words of the first hold for the next: "Y7, 8 and 9". */
function stretches(text, usual) {
    let unit = usual;
    const read = text.split(/ ?(?:\/|&|,|\+|\band\b) ?/).map((piece) => {
        const one = stretch(piece.trim(), unit);
        const [prefix] = /^(?:y|ks|key)/.exec(piece.trim()) ?? [];
        if (one)
            unit = prefix ? (prefix === 'y' ? 'year' : 'ks') : unit === 'ks' ? unit : one.span.unit;
        return one;
    });
    const known = read.filter((one) => one !== undefined);
    const [only] = known;
    if (known.length < read.length || !only)
        return undefined;
    if (known.length === 1)
        return only;
    const all = known.some(({ isSwapped }) => isSwapped) ? undefined : joined(known.map(({ span }) => span));
    return all && { span: all, isSwapped: false };
}
const ANY = /^(?:all|any|all ages(?: welcome)?|any age|no age (?:limit|range)|no (?:upper )?(?:age )?limit)$/;
const same = (one, other) => one.minimum_age === other.minimum_age && one.maximum_age === other.maximum_age;
/**
 * Ages in years from a cell: "5 - 11", "Y7-Y11", "Reception to Y6", "KS3/4", "16+".
 * Words in brackets that say more, "(up to 25 with a plan)", come back as `words` too.
 * @param usual what a number alone means in this column: an age, or a school year.
 */
export function agesIn(cell, usual) {
    const words = oneLine(cell);
    if (isBlank(words))
        return {};
    const typed = plainDashes(words).toLowerCase();
    // For everyone: no limit to filter by, and the words are shown.
    if (ANY.test(typed))
        return { words };
    const mended = asExcelDate(typed);
    const [, bracketed] = /\((.*)\)/.exec(typed) ?? [];
    const text = plain((mended ?? typed).replace(/ ?\(.*\)/, '').trim());
    const open = openEnded(text, usual);
    const found = open ? undefined : stretches(text, usual);
    const value = open ?? (found && agesOf(found.span));
    if (!value || (value.minimum_age ?? 0) > OLDEST_MINIMUM)
        return { words, fault: 'ages' };
    const isMore = bracketed !== undefined && !same(agesIn(bracketed, 'age').value ?? {}, value);
    return {
        value,
        ...(isMore && { words }),
        ...(found?.isSwapped ? { fault: 'agesSwapped' } : mended && { fault: 'excelDate' }),
    };
}
