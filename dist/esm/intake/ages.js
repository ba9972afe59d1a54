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
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
function spanOf(piece, usual) {
    for (const [pattern, from, to] of NAMED)
        if (pattern.test(piece))
            return { unit: 'year', from, to };
    const [, prefix, digits] = /^(?:(y|yr|yrs|years?|ks|key stages?)\.? ?)?(\d{1,2})(?: ?years?)?$/.exec(piece) ?? [];
    if (!digits)
        return undefined;
    const number = Number(digits);
    const unit = prefix ? (prefix.startsWith('y') ? 'year' : 'ks') : usual;
    if (unit === 'age')
        return number <= 25 ? { unit, from: number, to: number } : undefined;
    if (unit === 'year')
        return number >= 1 && number <= 14 ? { unit, from: number, to: number } : undefined;
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
function openEnded(text, usual) {
    const [, over, above, under, upTo] = /^(?:(?:from|over|post)[ -](.+?)s?|(.+?) ?(?:\+|plus|upwards?|and (?:over|above|up|older))|(?:under|below) (.+?)s?|(?:up )?to (.+))$/.exec(text) ?? [];
    const piece = over ?? above ?? under ?? upTo;
    const span = piece === undefined ? undefined : spanOf(piece, usual);
    if (!span)
        return undefined;
    const { minimum_age: youngest = 0, maximum_age: oldest = 0 } = agesOf(toYears(span));
    if (over ?? above)
        return { minimum_age: youngest };
    return { maximum_age: under ? youngest - 1 : oldest };
}
/**
 * Ages in years from a cell: "5 - 11", "Y7-Y11", "Reception to Y6", "KS3/4", "16+".
 * @param usual what a number alone means in this column: an age, or a school year.
 */
export function agesIn(cell, usual) {
    const words = oneLine(cell);
    if (isBlank(words))
        return {};
    const typed = plainDashes(words).toLowerCase();
    const mended = asExcelDate(typed);
    const text = (mended ?? typed)
        .replace(/\(.*\)/, '')
        .replace(/^(?:aged?|ages)\b:? ?/, '')
        .replace(/(\d) ?(?:years?(?: olds?)?|yrs?|y\/?o)$/, '$1')
        .replace(/(\d) ?(?:years?(?: olds?)?|yrs?) (?=to|-|and)/, '$1 ')
        .trim();
    const open = openEnded(text, usual);
    if (open)
        return { value: open };
    const isRange = /-|\bto\b/.test(text);
    let unit = usual;
    const spans = text.split(/ ?(?:-|\/|&|,|\band\b|\bto\b) ?/).map((piece) => {
        const span = spanOf(piece.trim(), unit);
        if (span)
            unit = span.unit;
        return span && toYears(span);
    });
    const known = spans.filter((span) => span !== undefined);
    const [first, last] = [known[0], known.at(-1)];
    if (known.length !== spans.length ||
        !first ||
        !last ||
        (isRange && (known.length > 2 || first.unit !== last.unit)))
        return { words, fault: 'ages' };
    if (!isRange) {
        const all = joined(known);
        return all ? { value: agesOf(all) } : { words, fault: 'ages' };
    }
    const isSwapped = first.from > last.to;
    const value = agesOf(isSwapped ? { ...first, from: last.from, to: first.to } : { ...first, to: last.to });
    return { value, ...(isSwapped ? { fault: 'agesSwapped' } : mended && { fault: 'excelDate' }) };
}
