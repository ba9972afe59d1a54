/** Reading members of a record: whatever is there becomes what is due, or a fault. */
import { emailAddress, safeLink, webAddress } from './contacts.js';
import { partialDate } from './dates.js';
import { fault, join } from './faults.js';
import { plainText, richText } from './rich-text.js';
import { oneLine } from './text.js';
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/i;
const MOJIBAKE = /\u00c2[\u00a0-\u00bf]|\u00e2\u20ac|\u00c3[\u0080-\u00bf]|\ufffd/;
export const isRaw = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export const within = (spot, raw, name) => ({
    ...spot,
    raw,
    path: join(spot.path, name),
});
/** The first of these members that says something; `bad` is the fault of one that says something else than is due. */
function member(spot, names, read, bad = 0) {
    for (const name of names) {
        const value = spot.raw[name];
        if (typeof value === 'string' || typeof value === 'number') {
            const words = String(value);
            const found = read(words);
            if (MOJIBAKE.test(words))
                fault(spot, 29, name);
            if (found !== undefined && found !== '')
                return found;
            if (bad && oneLine(words))
                fault(spot, bad, name);
        }
        else if (value != null && !(Array.isArray(value) && value.length === 0))
            fault(spot, 70, name);
    }
    return;
}
/** Plain words of a text that may hold markup. */
export const words = (text) => {
    if (!/<[a-z/!]/i.test(text))
        return oneLine(text);
    const rich = richText(text);
    return rich ? plainText(rich).replace(/\s+/g, ' ') : '';
};
const asNumber = (text) => {
    const digits = text.replace(/[£,\s]/g, '');
    return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
};
export const text = (spot, ...names) => member(spot, names, words);
export const date = (spot, ...names) => member(spot, names, partialDate, 42);
export const link = (spot, ...names) => member(spot, names, (found) => webAddress(oneLine(found)), 31);
/** As `link`, or an address to write to or ring. */
export const anyLink = (spot, ...names) => member(spot, names, (found) => safeLink(oneLine(found)), 31);
export const email = (spot, ...names) => member(spot, names, (found) => emailAddress(oneLine(found)), 33);
export const number = (spot, ...names) => member(spot, names, asNumber, 70);
export const rich = (spot, ...names) => member(spot, names, (found) => {
    if (found.includes(';base64,'))
        fault(spot, 25, names[0]);
    return richText(found);
});
/** A whole number of 0 or more. */
export const count = (spot, ...names) => {
    const found = number(spot, ...names);
    if (found === undefined || (Number.isInteger(found) && found >= 0))
        return found;
    fault(spot, 70, names[0]);
    return;
};
/** One of a few words. */
export const choice = (...allowed) => (spot, ...names) => member(spot, names, (found) => allowed.find((one) => one === oneLine(found).toLowerCase()), 70);
function asRaw(value) {
    if (isRaw(value))
        return value;
    // A bare reference, as Drupal writes below three levels.
    if (typeof value === 'number' || (typeof value === 'string' && UUID.test(value)))
        return { id: value };
    return typeof value === 'string' && value.trim() ? { name: value } : undefined;
}
/** The records under all these members, whether a list, a single record, a bare word or nothing is there. */
export function list(spot, ...names) {
    const found = [];
    for (const name of names) {
        const value = spot.raw[name];
        if (value == null)
            continue;
        const isList = Array.isArray(value);
        if (isRaw(value))
            fault(spot, 21, name);
        (isList ? value : [value]).forEach((item, index) => {
            const path = isList ? `${name}[${index}]` : name;
            const raw = asRaw(item);
            if (raw)
                found.push(within(spot, raw, path));
            else if (item != null && typeof item !== 'string')
                fault(spot, 70, path);
        });
    }
    return found;
}
/** The record under the first of these members that has one. */
export function one(spot, ...names) {
    for (const name of names) {
        const value = spot.raw[name];
        const raw = asRaw(value);
        if (raw)
            return within(spot, raw, name);
        const [first] = Array.isArray(value) ? list(spot, name) : [];
        if (first) {
            fault(spot, 21, name);
            return first;
        }
    }
    return;
}
/** The different texts of a list, or of a single text where a list is due. */
export function texts(spot, name) {
    const value = spot.raw[name];
    if (value == null)
        return [];
    const items = Array.isArray(value) ? value : [value];
    return unique(items.flatMap((item) => text({ ...spot, raw: { [name]: item } }, name) ?? []));
}
export function unique(items, key = (item) => item) {
    if (items.length < 2)
        return [...items];
    const keys = new Set();
    return items.filter((item) => keys.size < keys.add(key(item)).size);
}
/** The members that are known: what is not said is left out. */
export function known(members) {
    const found = {};
    for (const [name, value] of Object.entries(members))
        if (value !== undefined)
            found[name] = value;
    // Only entries that are undefined went, which is what the type says.
    return found;
}
const split = new Map();
/** Several members at once, each list of names after what reads them. `fees|fees_description` is `fees`, under either name. */
export function take(spot, ...pairs) {
    const found = {};
    for (const [read, names] of pairs) {
        let members = split.get(names);
        if (!members)
            split.set(names, (members = names.split(' ').map((aliases) => aliases.split('|'))));
        for (const aliases of members) {
            const value = aliases.some((name) => spot.raw[name] != null) ? read(spot, ...aliases) : undefined;
            if (value !== undefined)
                found[aliases[0] ?? ''] = value;
        }
    }
    // The keys are the names just split, as the type splits them.
    return found;
}
/** Several lists of texts at once, each there even where it is empty. */
export function takeLists(spot, names) {
    const lists = {};
    for (const name of names.split(' '))
        lists[name] = texts(spot, name);
    // As above.
    return lists;
}
