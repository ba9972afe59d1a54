/** JSON that a person has typed in. */
const TOKEN = /\s*([{}[\],:]|"(?:[^"\\\n]|\\.)*"|[^\s{}[\],:"]+|"|$)/y;
const CLOSES = { '{': '}', '[': ']' };
const isValue = (token) => /^(?:"|-?\d|true$|false$|null$)/.test(token) && token !== '"';
/** The line, counted from 1, in which a text stops being JSON; 1 where it is. */
export function brokenLine(text) {
    const open = [];
    let wants = 'value';
    let isFirst = false;
    const inObject = () => open.at(-1) === '{';
    function isRight(token) {
        const may = wants;
        const mayClose = isFirst || may === 'comma';
        isFirst = false;
        if (token === CLOSES[open.at(-1) ?? ''] && mayClose) {
            open.pop();
            wants = 'comma';
            return true;
        }
        if (may === 'value' && (token === '{' || token === '[')) {
            open.push(token);
            isFirst = true;
            wants = token === '{' ? 'key' : 'value';
            return true;
        }
        if (may === 'key')
            wants = 'colon';
        else if (may === 'colon')
            wants = 'value';
        else if (may === 'comma')
            wants = inObject() ? 'key' : 'value';
        else
            wants = 'comma';
        if (may === 'value')
            return isValue(token);
        if (may === 'key')
            return /^"./.test(token);
        return token === (may === 'colon' ? ':' : ',') && open.length > 0;
    }
    TOKEN.lastIndex = 0;
    for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
        const token = found[1] ?? '';
        if (!token || !isRight(token))
            return text.slice(0, TOKEN.lastIndex - token.length).split('\n').length;
    }
    return 1;
}
const STRING = '"(?:[^"\\\\\\n]|\\\\.)*"';
const replaced = (text, pattern, by) => text.replace(new RegExp(`${STRING}|${pattern}`, 'g'), (all) => (all.startsWith('"') ? all : by(all)));
/**
 * The same text with what people leave behind who are no programmers: curly quotation marks, `yes` and `True` without any,
 * a comma too many before a bracket, one too few at the end of an answer or between two entries.
 *
 * @param answer the member that people fill in.
 */
export function mendTyped(text, answer) {
    const straight = text.replace(/[“”„]/g, '"');
    const answered = straight.replace(new RegExp(`("${answer}"[^\\S\\n]*:)[^\\S\\n]*(?:"?([a-z]*)"?)?[^\\S\\n]*(,?)(?=[^\\S\\n]*(\\n|\\}|"))`, 'gi'), (_, name, word, comma, next) => `${name} ${word ? JSON.stringify(word) : 'null'}${next === '}' ? '' : comma || ','}`);
    const parted = replaced(answered, '\\}\\s*(?=\\{)', () => '},');
    return replaced(parted, ',(?=\\s*[\\]}])', () => '');
}
