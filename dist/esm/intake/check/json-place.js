const TOKEN = 
// eslint-disable-next-line no-control-regex -- JSON forbids them in strings
/[\t\n\r ]*(?:([[\]{}:,])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\d.])|(?:true|false|null)\b)/y;
/** A string, a number or a word that the end of the text cuts off. */
const CUT = 
// eslint-disable-next-line no-control-regex -- as above
/[\t\n\r ]*(?:"[^"\\\u0000-\u001f]*(?:\\[^\u0000-\u001f][^"\\\u0000-\u001f]*)*\\?|-?\d*\.?\d*[eE]?[+-]?|[a-z]{1,4})[\t\n\r ]*$/y;
/** What is due after a mark, and the lists and records that are open then; undefined where the mark is not due. */
function afterMark(mark, due, open) {
    const inside = () => (open.length ? 'comma or end' : 'nothing');
    switch (mark) {
        case '[':
        case '{':
            if (!due.startsWith('value'))
                return;
            open.push(mark);
            return mark === '[' ? 'value or end' : 'key or end';
        case ']':
        case '}':
            if (!due.endsWith('or end') || open.pop() !== (mark === ']' ? '[' : '{'))
                return;
            return inside();
        case ':':
            return due === 'colon' ? 'value' : undefined;
        default:
            if (due !== 'comma or end')
                return;
            return open.at(-1) === '[' ? 'value' : 'key';
    }
}
function after(mark, isText, due, open) {
    if (mark)
        return afterMark(mark, due, open);
    if (isText && due.startsWith('key'))
        return 'colon';
    if (!due.startsWith('value'))
        return;
    return open.length ? 'comma or end' : 'nothing';
}
/** The first place that is not JSON. Engines say it in ways of their own, some with what stands there, some not at all. */
export function jsonPlace(text) {
    const open = [];
    let due = 'value';
    let at = 0;
    for (;;) {
        TOKEN.lastIndex = at;
        const token = TOKEN.exec(text);
        const next = token ? after(token[1], token[2] !== undefined, due, open) : undefined;
        if (!next)
            break;
        due = next;
        at = TOKEN.lastIndex;
    }
    CUT.lastIndex = at;
    const isCut = due !== 'nothing' && CUT.test(text);
    const end = isCut ? text.length : at + (/^[\t\n\r ]*/.exec(text.slice(at, at + 10_000))?.[0].length ?? 0);
    const lines = text.slice(0, end).split('\n');
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, isCut };
}
