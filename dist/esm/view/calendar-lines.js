/** The line format of RFC 5545: one property a line, text escaped, long lines folded. */
/** Octets in a line without its end (RFC 5545, 3.1). */
const LONGEST = 75;
const octets = (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};
/** A line cut so that no part is too long, and no letter is cut. A part that goes on begins with a space. */
export function folded(line) {
    let [all, length] = ['', 0];
    for (const character of line) {
        const size = octets(character);
        if (length + size > LONGEST) {
            all += '\r\n ';
            length = 1;
        }
        all += character;
        length += size;
    }
    return all;
}
/** Words as a property's value (RFC 5545, 3.3.11). */
export const escaped = (words) => words
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- these may stand in no line
    .replace(/[\0-\x09\x0b-\x1f\x7f]+/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
/** Europe/London as it has been since 1996, and is planned to stay. */
export const LONDON = [
    'BEGIN:VTIMEZONE',
    'TZID:Europe/London',
    ...['DAYLIGHT +0000 +0100 BST 19960331T010000 3', 'STANDARD +0100 +0000 GMT 19961027T020000 10'].flatMap((words) => {
        const [kind = '', from = '', to = '', name = '', start = '', month = ''] = words.split(' ');
        return [
            `BEGIN:${kind}`,
            `TZOFFSETFROM:${from}`,
            `TZOFFSETTO:${to}`,
            `TZNAME:${name}`,
            `DTSTART:${start}`,
            `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
            `END:${kind}`,
        ];
    }),
    'END:VTIMEZONE',
];
