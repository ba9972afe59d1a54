/** The text of a PDF or of Word, without any marks: its lines as a flow of headings, paragraphs and lists. */
import { oneLine } from '../feed/text.js';
import { matchHeading } from './match-phrases.js';
import { SOFT } from './reading-flow.js';
const BULLET = /^\s*[•·▪●◦*–-]\s+/;
/** A line of a contents list: dots, then the number of a page. */
const CONTENTS = /\.{4,}\s*\d+\s*$/;
const MOST_LINES = 4;
const LONGEST = 430;
const element = (name, ...texts) => ({
    name,
    attributes: new Map(),
    children: texts.map((text) => ({ text })),
});
/** Does a line start something new: after a gap, an end of a sentence, a heading, or a list? */
const isFresh = (before) => !before?.trim() || CONTENTS.test(before) || /[.!?:;)]["'’”]?\s*$/.test(before) || BULLET.test(before);
/** How many lines from here make up a known heading, which may be broken over a few; 0 where they do not. */
function headingLines(lines, at, setting) {
    if (CONTENTS.test(lines[at] ?? '') || BULLET.test(lines[at] ?? ''))
        return 0;
    let text = '';
    for (let count = 1; count <= MOST_LINES; count++) {
        const line = oneLine(lines[at + count - 1] ?? '');
        if (!line || (text + line).length > LONGEST)
            return 0;
        text = `${text} ${line}`.trim();
        if (!/^[A-Z\d("“]/.test(text))
            return 0;
        const { by } = matchHeading(text, setting);
        const isWhole = count === 1 ? !/[.,;]$/.test(text) || by === 'law' : /[?)]$/.test(text) || by === 'law';
        const goesOn = /^[a-z(]/.test(lines[at + count]?.trim() ?? '');
        if (by !== 'none' && isWhole && !goesOn)
            return count;
    }
    return 0;
}
/** Paragraphs are parted by empty lines; a line that starts with a dot or dash is an item of a list. */
export function lineFlow(text, setting) {
    const lines = text.replace(/\r\n?|\f/g, '\n').split('\n');
    const parts = [];
    let words = [];
    let items = [];
    const end = () => {
        if (words.length)
            parts.push({ kind: 'content', nodes: [element('p', words.join(' '))] });
        if (items.length) {
            const list = { ...element('ul'), children: items.map((item) => element('li', item)) };
            parts.push({ kind: 'content', nodes: [list] });
        }
        [words, items] = [[], []];
    };
    let isAfterHeading = true;
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? '';
        const isStart = isAfterHeading || isFresh(lines[at - 1]);
        const count = line.trim() && isStart ? headingLines(lines, at, setting) : 0;
        isAfterHeading = count > 0;
        if (count) {
            end();
            const heading = oneLine(lines.slice(at, at + count).join(' '));
            const nodes = [{ text: heading }];
            const source = [element('p', heading)];
            parts.push({ kind: 'heading', form: 'line', level: SOFT, text: heading, nodes, source });
            at += count - 1;
        }
        else if (!line.trim())
            end();
        else if (CONTENTS.test(line)) {
            end();
            words.push(line);
            end();
        }
        else if (BULLET.test(line)) {
            if (words.length)
                end();
            items.push(line.replace(BULLET, ''));
        }
        else if (items.length && !isFresh(lines[at - 1]?.replace(BULLET, ''))) {
            items[items.length - 1] += ` ${line}`;
        }
        else if (items.length && /^[a-z]/.test(line.trim()))
            items[items.length - 1] += ` ${line}`;
        else {
            if (items.length)
                end();
            words.push(line);
        }
    }
    end();
    return parts;
}
