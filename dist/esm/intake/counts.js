import { isBlank, oneLine, plainDashes } from './text.js';
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)? ?[*†‡]?(?: ?(?:(?:pupil|commissioned|funded|agreed|full[- ]time)? ?places?|pupils?|children|students?|learners?|vacanc(?:y|ies)|spaces?|(?:spaces? |places? )?(?:left|available|free|vacant)|commissioned|on roll)\b)?(?: ?[*†‡])?(?: ?[([] ?(.+?) ?[)\]]| ?[,;:-] (.+)| ((?:inc\w*|of which|plus|from|in|for|at|rising|increasing|reducing|falling|by|as|with|fte|f\/?t|full[- ]time)\b.*))?$/i;
/** A number that is not exact, or the most there can be: read, and its words shown. */
const ABOUT = /^(?:approx(?:imately|\.)?|about|around|circa|c\.|~|up to|max(?:imum|\.)?(?: of)?|pan|average(?: of)?) ?(\d{1,4})$|^(\d{1,4}) ?(?:approx(?:imately|\.)?|max(?:imum|\.)?)$/i;
const SMALL_WORDS = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');
const LATER = /^(?:tbc|tba|to be (?:confirmed|agreed|advised)|to follow|awaiting .+|pending|under review)(?: ?[-:(,].*)?$/i;
/** "10", "1,035", "10 (inc 2 SEN Support)", "40 places". Blank, "n/a", "-", "TBC" and "ask" say nothing. */
export function countIn(cell) {
    const words = oneLine(cell);
    if (isBlank(words) || LATER.test(words) || ASK.test(words))
        return {};
    if (/^(?:nil|none|zero)$/i.test(words))
        return { value: { count: 0 } };
    const word = SMALL_WORDS.indexOf(words.toLowerCase().replace(/ (?:places?|pupils?|vacanc(?:y|ies))$/, ''));
    if (word > 0)
        return { value: { count: word } };
    const [, after, before] = ABOUT.exec(words) ?? [];
    if (after ?? before)
        return { value: { count: Number(after ?? before), note: words } };
    const [, digits, ...notes] = NUMBER.exec(plainDashes(words)) ?? [];
    const note = notes.find(Boolean);
    if (!digits)
        return { words, fault: 'number' };
    return { value: { count: Number(digits.replaceAll(',', '')), ...(note && { note }) } };
}
/** Marks and words that stand for a number that somebody has hidden. */
const HIDDEN = /^(?:\*+|[cx~]|\[[cx]\]|(?:between )?[01] ?(?:-|to|and) ?4|(?:data |figures? |number )?(?:suppressed|redacted|withheld|hidden|removed)|(?:low|small) numbers?|not published|confidential)$/;
const BELOW = /^(?:(?:<(?!=)|fewer th[ae]n|less th[ae]n|under|below) ?(\d+)|(?:<=|≤|up to) ?(\d)|(\d+) or (?:fewer|less|under|below))(?: (?:pupils?|children|on roll))?$/;
/** As `countIn`, and counts that somebody has hidden already: "<5", "*", "c", "fewer than 5". */
export function pupilsIn(cell) {
    const text = plainDashes(oneLine(cell))
        .toLowerCase()
        .replace(/\bfive\b/, '5')
        .replace(/(\d) ?\*+$/, '$1')
        .replace(/^n (?=[<≤])|^n(?=[<≤])/, '');
    if (HIDDEN.test(text))
        return { value: { on_roll_band: 'under-5' } };
    const [, under, most, orFewer] = BELOW.exec(text) ?? [];
    if (under)
        return { value: { on_roll_band: `under-${under}` } };
    if (most ?? orFewer)
        return { value: { on_roll_band: `under-${Number(most ?? orFewer) + 1}` } };
    const { value, ...rest } = countIn(cell);
    return value ? { value: { on_roll: value.count, ...(value.note && { note: value.note }) } } : rest;
}
const ASK = /^(?:(?:please )?(?:ask|contact|call|ring|phone|enquire|e-?mail|speak to|see)\b.*|on request)$/i;
const DEPENDS = /^(?:var(?:y|ies|ious|iable)\b.*|no (?:wait(?:ing)? ?list|limit|cap)\b.*)$/i;
const NONE = /^(?:full(?:y (?:subscribed|occupied|booked))?|none|nil|no?(?=$| ?[-,.;:(])|no (?:current )?(?:vacanc(?:y|ies)|places?|spaces?|capacity|availability|room)|not (?:at present|currently|now|available|accepting|taking)|closed|at (?:full )?capacity|over[- ]?(?:subscribed|capacity|by|full)|\d+ over)\b/i;
const SOME = /^(?:some|yes|y|limited|a (?:few|couple)|few|several|vacanc(?:y|ies)|available|(?:places?|spaces?|capacity)(?= available| free|$))\b/i;
/** "Full for 2026, 2 vacancies in Y4": both, so neither can be said. */
const BUT_SOME = /[,;.&/]|\bbut\b|\bhowever\b/i;
const LEFT = /[\d]+ (?:vacan|place|space|in )|\bsome\b|\bvacanc/i;
/** A word for vacancies; what it says beyond the plain word is kept as a note. */
function vacancyWord(words) {
    const kept = (band, plain) => ({
        available_band: band,
        ...(!plain.test(words) && { note: words }),
    });
    const [first = '', ...others] = words.split(BUT_SOME);
    if (NONE.test(first) && others.some((part) => LEFT.test(part)))
        return { available_band: 'ask', note: words };
    if (/^(?:on |join )?(?:the )?wait(?:ing)?(?: ?list\b|$)|^wl$/i.test(words))
        return { available_band: 'none', note: words };
    if (NONE.test(words))
        return kept('none', /^(?:full|none|nil|no?|no(?: vacancies| places)?)$/i);
    if (LATER.test(words) || ASK.test(words) || DEPENDS.test(words))
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
