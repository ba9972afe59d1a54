/** From bytes that a server sent to a document, mended where that is safe. */
import { decodeWindows1252 } from '../decode.js';
const ESCAPES = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const escaped = (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** Directories nest a dozen levels; what walks through a record goes no deeper than this. */
const MOST_LEVELS = 100;
/** Walks through JSON character by character: answers may be long, and a pattern has no room for a long string. */
function walk(json, see) {
    let isInside = false;
    for (let at = 0; at < json.length; at++) {
        const code = json.charCodeAt(at);
        if (code === 0x22)
            isInside = !isInside;
        else if (code === 0x5c && isInside)
            at++;
        else if (see(at, isInside) === false)
            return;
    }
}
/** JSON whose strings may hold raw control characters, with these written as they should be. All else stays as it is. */
export function mendControls(json) {
    const pieces = [];
    let from = 0;
    // Control characters between tokens are white space or beyond mending.
    walk(json, (at, isInside) => {
        if (!isInside || json.charCodeAt(at) >= 0x20)
            return;
        pieces.push(json.slice(from, at), escaped(json.charAt(at)));
        from = at + 1;
    });
    return pieces.join('') + json.slice(from);
}
function isTooDeep(json) {
    let level = 0;
    let most = 0;
    walk(json, (at, isInside) => {
        const sign = isInside ? '' : json.charAt(at);
        if (sign === '{' || sign === '[')
            most = Math.max(most, ++level);
        else if (sign === '}' || sign === ']')
            level--;
        return most <= MOST_LEVELS;
    });
    return most > MOST_LEVELS;
}
function textOf(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        // Older servers write their own code page whatever JSON says.
        return decodeWindows1252(bytes);
    }
}
function parsed(json) {
    try {
        return { document: JSON.parse(json) };
    }
    catch {
        return undefined;
    }
}
/** Reads one answer as JSON: UTF-8 with or without its byte order mark, raw control characters mended. Never throws. */
export function documentIn(bytes) {
    const mends = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? ['byteOrderMark'] : [];
    const text = textOf(bytes).trim();
    if (!text)
        return { why: 'nothing' };
    if (text.startsWith('<'))
        return { why: 'web-page' };
    if (!/^[{[]/.test(text))
        return { why: 'not-json' };
    if (isTooDeep(text))
        return { why: 'too-deep' };
    const asItIs = parsed(text);
    if (asItIs)
        return { text, ...asItIs, mends };
    const mended = mendControls(text);
    const asMended = parsed(mended);
    return asMended ? { text: mended, ...asMended, mends: [...mends, 'controls'] } : { why: 'not-json' };
}
