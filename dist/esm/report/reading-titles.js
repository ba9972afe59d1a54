/** Headings of plain text that no list of words knows, told by where they stand: in the contents, or next in number. */
import { oneLine } from '../feed/text.js';
import { unnumbered } from './match-words.js';
/** A line of a contents list: dots, then the number of a page. */
export const CONTENTS = /\.{4,}\s*\d+\s*$/;
const MOST_WORDS = 12;
const NUMBER = /^(\d{1,2})(?:\.(\d{1,2}))?[.)]?\s+(?=[A-Z])/;
const nameOf = (line) => unnumbered(line).toLowerCase();
/** "5.3" is followed by "5.4", "6" or "6.1"; "5" by "5.1" or "6". */
function followsOn(last, line) {
    const [, one = '', two = ''] = NUMBER.exec(last) ?? [];
    const [, next = '', then = ''] = NUMBER.exec(line) ?? [];
    if (!one || !next)
        return false;
    if (next === one)
        return Number(then) === Number(two) + 1;
    return Number(next) === Number(one) + 1 && Number(then) <= 1;
}
/** Tells of each line, from the first to the last, whether it is such a heading; `saw` is told of those known by their words. */
export function titlesOf(lines) {
    const listed = new Set(lines.filter((line) => CONTENTS.test(line)).map(nameOf));
    let last = '';
    const saw = (heading) => {
        if (NUMBER.test(heading))
            last = heading;
    };
    const isTitle = (line, isStart) => {
        const text = oneLine(line);
        const isShort = text.split(' ').length <= MOST_WORDS && /^[A-Z\d]/.test(text) && !/[.,;:!]$/.test(text);
        const found = isShort && (listed.has(nameOf(text)) || (isStart && followsOn(last, text)));
        if (found)
            saw(text);
        return found;
    };
    return { isTitle, saw };
}
