/** The text of a PDF or of Word, without any marks: its lines as a flow of headings, paragraphs and lists. */
import { oneLine } from '../feed/text.js';
import { matchHeading } from './match-phrases.js';
import { SOFT } from './reading-flow.js';
import { CONTENTS, titlesOf } from './reading-titles.js';
/** Word's own bullets come as letters of a private alphabet, and as "o". */
const BULLET = /^\s*(?:[•·▪●◦‣○■➢➤✓✔*\uf000-\uf0ff–-]|o(?= +[A-Z]))\s+/;
/** "We find out by:" begins a list. */
const LEADS_IN = /^(?:we|they|you|it|i)\b.*:$/i;
/** The foot of a page. */
const PAGE = /^\s*(?:page\s+)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?\s*$/i;
const MOST_LINES = 4;
const LONGEST = 430;
const element = (name, ...texts) => ({
    name,
    attributes: new Map(),
    children: texts.map((text) => ({ text })),
});
/** Does a line start something new: after a gap, an end of a sentence, a heading, or a list? */
const isFresh = (before) => !before?.trim() ||
    CONTENTS.test(before) ||
    PAGE.test(before) ||
    /[.!?:;)]["'’”]?\s*$/.test(before) ||
    BULLET.test(before);
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
        if (LEADS_IN.test(text))
            return 0;
        const { by } = matchHeading(text, setting);
        const isWhole = count === 1 ? !/[.,;]$/.test(text) || by === 'law' : /[?)]$/.test(text) || by === 'law';
        const goesOn = /^[a-z(]/.test(lines[at + count]?.trim() ?? '');
        if (by !== 'none' && isWhole && !goesOn)
            return count;
    }
    return 0;
}
const isInSentence = (before, after) => !isFresh(before) && /^[a-z(]/.test(after?.trim() ?? '');
/** A sentence goes on after the foot of a page, which is put after its paragraph. */
function withoutFeet(lines) {
    const kept = [];
    let feet = [];
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? '';
        if (PAGE.test(line)) {
            const next = lines.findIndex((other, index) => index > at && other.trim());
            const last = kept.findLastIndex((other) => other.trim());
            if (isInSentence(kept[last], lines[next])) {
                feet.push(line);
                kept.length = last + 1;
                at = next - 1;
                continue;
            }
        }
        kept.push(line);
        if (feet.length && isFresh(line)) {
            kept.push('', ...feet, '');
            feet = [];
        }
    }
    return [...kept, ...(feet.length ? ['', ...feet] : [])];
}
/** Words broken at the end of a line are put together; the hyphen stays, as it may be theirs. */
const joined = (words) => words.reduce((text, line) => /\p{L}[-‐]$/u.test(text) && /^\p{Ll}/u.test(line)
    ? text + line
    : text.endsWith('\u00ad')
        ? text.slice(0, -1) + line
        : `${text} ${line}`);
/** Paragraphs are parted by empty lines; a line that starts with a dot or dash is an item of a list. */
export function lineFlow(text, setting) {
    const lines = withoutFeet(text.replace(/\r\n?|\f/g, '\n').split('\n'));
    const titles = titlesOf(lines);
    const parts = [];
    let words = [];
    let items = [];
    const end = () => {
        if (words.length)
            parts.push({ kind: 'content', nodes: [element('p', joined(words.map((word) => word.trim())))] });
        if (items.length) {
            const list = {
                ...element('ul'),
                children: items.map((item) => element('li', joined(item.split('\n')))),
            };
            parts.push({ kind: 'content', nodes: [list] });
        }
        [words, items] = [[], []];
    };
    let isAfterHeading = true;
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? '';
        const isStart = isAfterHeading || isFresh(lines[at - 1]);
        const count = line.trim() && isStart ? headingLines(lines, at, setting) : 0;
        const isTitle = !count && !CONTENTS.test(line) && titles.isTitle(line, isStart);
        isAfterHeading = count > 0 || isTitle;
        if (isAfterHeading) {
            end();
            const heading = oneLine(lines.slice(at, at + (count || 1)).join(' '));
            const nodes = [{ text: heading }];
            const source = [element('p', heading)];
            parts.push({
                kind: 'heading',
                form: isTitle ? 'title' : 'line',
                level: SOFT,
                text: heading,
                nodes,
                source,
            });
            titles.saw(heading);
            if (count)
                at += count - 1;
        }
        else if (!line.trim())
            end();
        else if (CONTENTS.test(line) || PAGE.test(line)) {
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
            items[items.length - 1] += `\n${line.trim()}`;
        }
        else if (items.length && /^[a-z]/.test(line.trim()))
            items[items.length - 1] += `\n${line.trim()}`;
        else {
            if (items.length)
                end();
            words.push(line);
        }
    }
    end();
    return parts;
}
