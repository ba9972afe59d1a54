import { isRaw } from '../../feed/spot.js';
import { tell } from './faults.js';
const WRITTEN = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Control characters inside quotes written as JSON wants them; white space between members stays. */
function repaired(json) {
    const pieces = [];
    let isInside = false;
    let count = 0;
    let from = 0;
    for (let at = 0; at < json.length; at++) {
        const code = json.charCodeAt(at);
        if (code === 0x22)
            isInside = !isInside;
        else if (code === 0x5c && isInside)
            at++;
        else if (code < 0x20 && isInside) {
            pieces.push(json.slice(from, at), WRITTEN[json.charAt(at)] ?? '');
            from = at + 1;
            count++;
        }
    }
    pieces.push(json.slice(from));
    return { text: pieces.join(''), count };
}
/** What a text holds, mended where only control characters inside quotes are wrong (reader case 4). */
export function parseDirectory(input) {
    if (typeof input !== 'string')
        return { document: input, faults: [] };
    const json = input.replace(/^\ufeff/, '');
    const faults = json === input ? [] : [tell('byteMark', { path: '' })];
    const whole = parsed(json);
    if (whole)
        return { ...whole, faults };
    const { text, count } = repaired(json);
    const mended = count > 0 ? parsed(text) : undefined;
    if (!mended)
        return { document: json, faults };
    const places = count === 1 ? 'one place' : `${count} places`;
    const message = `Line breaks or other control characters inside quotes in ${places}, which is not JSON: mended.`;
    return { ...mended, faults: [...faults, tell('lineBreaks', { path: '', message })] };
}
function parsed(json) {
    try {
        return { document: JSON.parse(json) };
    }
    catch {
        return undefined;
    }
}
export function recordsIn(document) {
    if (Array.isArray(document))
        return { path: '', records: document, withRecords: (records) => records };
    if (!isRaw(document))
        return undefined;
    for (const path of ['contents', 'content']) {
        const list = document[path];
        // One record where a list is due is read as well, so it is mended as well.
        const records = Array.isArray(list) ? list : isRaw(list) ? [list] : undefined;
        if (records)
            return { path, records, withRecords: (others) => ({ ...document, [path]: others }) };
    }
    if (!('name' in document))
        return undefined;
    return { path: '', records: [document], withRecords: ([record]) => record };
}
/** Where a record stands, as the reader says it. */
export function recordPath(document, { path }, index) {
    return path || Array.isArray(document) ? `${path}[${index}]` : '';
}
const isOutpost = (record) => isRaw(record) && ['organisation', 'locations', 'send_needs'].some((name) => name in record);
/** Which format a document is in, by its shape and never by what it says it is (reader case 1). */
export function dialectOf(document) {
    const found = recordsIn(document);
    if (!found)
        return undefined;
    if (Array.isArray(document))
        return 'list';
    // Not a list, and with records: an object.
    const { send } = document;
    if (found.path === 'contents')
        return isRaw(send) ? 'local-offer' : 'hsds-uk';
    if (found.path === 'content')
        return found.records.some(isOutpost) ? 'outpost' : 'oruk-v1';
    return 'service';
}
