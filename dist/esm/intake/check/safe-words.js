const EMAIL = /[^\s@＠<>,;:()"“”]+(?:[@＠]| ?[([] ?at ?[)\]] ?)[^\s@＠<>,;:()"“”]+/gi;
/** Ten digits or more, however they are parted: telephone, NHS and pupil numbers. */
const NUMBER = /[+(]?(?<!\d)\d(?:[\s().-]{0,2}\d){9,}/g;
/** "4 pupils" in a name. Years, ages and sizes of groups count nobody. */
const PUPILS = /(?<!\b(?:years?|stages?|ages?|aged|to|of|or|and|for)\s|[\d.,-])\b[1-4] (?:\w+ )?(?:pupils?|child(?:ren)?|learners?|students?|on roll)\b/gi;
// eslint-disable-next-line no-control-regex -- what a terminal would obey is being taken out
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
const LONGEST = 160;
/** Words of a feed as a report may repeat them: one line, not long, no address and no number of anybody. */
export function safeWords(text, longest = LONGEST) {
    const short = text.slice(0, longest * 4);
    // What was cut in two may be half of an address: it is left out whole.
    const whole = short.length < text.length ? short.replace(/\S{1,200}$/, '…') : short;
    const line = whole
        .replace(UNSEEN, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(EMAIL, '[address left out]')
        .replace(NUMBER, '[number left out]')
        .replace(PUPILS, '[number left out]');
    return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}
/** The longest sentence a fault of ours may be. */
const SENTENCE = 1200;
export function safeFault({ record, path, message, mend, ...rest }) {
    return {
        case: rest.case,
        severity: rest.severity,
        ...(record && { record: safeWords(record) }),
        path: safeWords(path, 200),
        message: safeWords(message, SENTENCE),
        mend: safeWords(mend, SENTENCE),
    };
}
