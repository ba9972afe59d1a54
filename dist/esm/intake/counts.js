import { isBlank, oneLine, plainDashes } from './text.js';
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?(?: ?(?:places?|pupils?|children|vacanc(?:y|ies)|on roll))?(?: ?[([] ?(.+?) ?[)\]]| ?[,;:-] (.+)| ((?:inc\w*|of which|plus|from)\b.+))?$/i;
const LATER = /^(?:tbc|tba|to be (?:confirmed|agreed|advised)|awaiting .+|pending)$/i;
/** "10", "1,035", "10 (inc 2 SEN Support)", "40 places". Blank, "n/a", "-", "TBC" and "ask" say nothing. */
export function countIn(cell) {
    const words = oneLine(cell);
    if (isBlank(words) || LATER.test(words) || ASK.test(words))
        return {};
    if (/^(?:nil|none|zero)$/i.test(words))
        return { value: { count: 0 } };
    const [, digits, ...notes] = NUMBER.exec(plainDashes(words)) ?? [];
    const note = notes.find(Boolean);
    if (!digits)
        return { words, fault: 'number' };
    return { value: { count: Number(digits.replaceAll(',', '')), ...(note && { note }) } };
}
/** As `countIn`, and counts that somebody has hidden already: "<5", "*", "c", "fewer than 5". */
export function pupilsIn(cell) {
    const text = plainDashes(oneLine(cell)).toLowerCase();
    if (/^(?:\*+|c|x|1 ?(?:-|to) ?4)$/.test(text))
        return { value: { on_roll_band: 'under-5' } };
    const [, sign, digits] = /^(<=|≤|<|fewer than|less than|under|below) ?(\d+)(?: pupils)?$/.exec(text) ?? [];
    if (digits)
        return { value: { on_roll_band: `under-${Number(digits) + (sign === '<=' || sign === '≤' ? 1 : 0)}` } };
    const { value, ...rest } = countIn(cell);
    return value ? { value: { on_roll: value.count, ...(value.note && { note: value.note }) } } : rest;
}
const ASK = /^(?:(?:please )?(?:ask|contact|call|ring|phone|enquire)\b.*|on request)$/i;
const NONE = /^(?:full|none|nil|no(?: vacanc(?:y|ies)| places?| spaces?)?|at capacity|over ?subscribed)\b/i;
const SOME = /^(?:some|yes|y|limited|a few|few|several|vacanc(?:y|ies)|available)\b/i;
/** A word for vacancies; what it says beyond the plain word is kept as a note. */
function vacancyWord(words) {
    const kept = (band, plain) => ({
        available_band: band,
        ...(!plain.test(words) && { note: words }),
    });
    if (/^(?:on |join )?(?:the )?wait(?:ing)? ?list\b/i.test(words))
        return { available_band: 'none', note: words };
    if (NONE.test(words))
        return kept('none', /^(?:full|none|nil|no(?: vacancies| places)?)$/i);
    if (LATER.test(words) || ASK.test(words))
        return kept('ask', /^(?:tbc|tba|(?:please )?ask|to be .+)$/i);
    // Hidden by somebody: it may be none.
    if (/^(?:\*+|c|x|(?:<|fewer than|less than|under) ?\d+)$/i.test(words))
        return { available_band: 'ask' };
    return SOME.test(words) ? kept('some', /^(?:some|yes|y)$/i) : undefined;
}
/** Vacancies as a figure or a word: "3", "Full", "Waiting list", "Some", "TBC". */
export function vacanciesIn(cell) {
    const words = oneLine(cell);
    if (isBlank(words))
        return {};
    if (/^-\d+$/.test(plainDashes(words)))
        return { value: { available_band: 'none' }, fault: 'below' };
    const word = vacancyWord(words);
    if (word)
        return { value: word };
    const { value, ...rest } = countIn(words);
    return value ? { value: { available: value.count, ...(value.note && { note: value.note }) } } : rest;
}
/** "105", "105 from September", "75 places (from Sept 2026)". The date is in words here. */
export function plannedIn(cell) {
    const { value, ...rest } = countIn(cell);
    if (!value)
        return rest;
    const { count: total, note } = value;
    return { value: { total, ...(note && (/^from\b/i.test(note) ? { from_text: note } : { note })) } };
}
const FEW = /\b(?:[1-4]|one|two|three|four)\b/i;
const FEW_PUPILS = /\b(?:[1-4]|one|two|three|four) (?:\w+ )?(?:pupils?|child(?:ren)?|boys?|girls?|learners?|students?|young people|on roll|filled|taken)\b/i;
/**
 * May these words say how many pupils there are, where that is 1 to 4?
 * @param from where they stood: beside the pupils, beside another figure, or in a column for words.
 * @param isHidden the row's own count of pupils is hidden, so that any number is one too many.
 */
export function givesAway(words, from, isHidden) {
    if (FEW_PUPILS.test(words))
        return true;
    if (from === 'words')
        return false;
    return (isHidden && /\d/.test(words)) || (from === 'pupils' && FEW.test(words));
}
