import { entriesCell, entriesIn } from './entries.js';
const QUOTED = '"(?:[^"]|"")*"';
const BRACKETS = new RegExp(`^(.*?)\\s*\\[((?:${QUOTED}|[^\\[\\]"])*)\\]$`, 's');
/** What stands between the `;` of the brackets; one within quotation marks parts nothing. */
const PIECES = new RegExp(`(?:${QUOTED}|[^;"])+`, 'g');
function tailIn(entry, { names, numbers = [] }) {
    const [, words = '', inside = ''] = BRACKETS.exec(entry) ?? [];
    const pairs = (inside.match(PIECES) ?? []).map((typed) => {
        const piece = typed.trim();
        const name = Object.keys(names)
            .filter((one) => piece === one || piece.startsWith(`${one} `))
            .reduce((longest, one) => (one.length > longest.length ? one : longest), '');
        return [names[name] ?? '', piece.slice(name.length + 1)];
    });
    if (!inside || pairs.some(([name]) => !name))
        return { words: entry, tail: {}, isLost: false };
    const read = pairs.map(([name, text]) => [name, valueIn(text, numbers.includes(name))]);
    const known = read.filter(([, value]) => value !== undefined && value !== '');
    return { words, tail: Object.fromEntries(known), isLost: known.length < read.length };
}
/** In a number's place `5` is a number and `"5"` is text; marks within quotation marks are doubled. */
function valueIn(text, isNumber) {
    const [, quoted] = /^"(.*)"$/s.exec(text) ?? [];
    if (quoted !== undefined)
        return quoted.replaceAll('""', '"');
    if (!isNumber)
        return text;
    return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}
const valueText = (value, isNumber) => typeof value === 'string' && (isNumber || /["[\];]|^\s|\s$/.test(value))
    ? `"${value.replaceAll('"', '""')}"`
    : String(value);
/** One entry as a record. */
export function flatIn(entry, spec) {
    const { words, tail, isLost } = tailIn(entry, spec);
    const said = words ? spec.read(words) : { value: {} };
    const { value, fault = isLost ? 'word' : undefined } = said;
    const members = Object.entries({ ...value, ...tail }).filter(([, member]) => member !== undefined);
    return { value: Object.fromEntries(members), ...(fault && { fault }) };
}
/** The entry that `flatIn` reads as this record. */
export function flatEntry(record, spec) {
    const labelled = (said) => {
        const tail = Object.entries(spec.names).flatMap(([label, name]) => {
            const value = record[name];
            if (value === undefined || said[name] === value)
                return [];
            return `${label} ${valueText(value, spec.numbers?.includes(name) ?? false)}`;
        });
        return tail.length > 0 ? `[${tail.join('; ')}]` : '';
    };
    const words = spec.write(record);
    const said = words ? spec.read(words).value : {};
    const isTooMuch = Object.keys(said).some((name) => record[name] === undefined && said[name] !== undefined);
    return isTooMuch ? labelled({}) : [words, labelled(said)].filter(Boolean).join(' ');
}
/** A list of records in a cell. */
export function flatsIn(cell, spec) {
    const read = entriesIn(cell).map((entry) => flatIn(entry, spec));
    const isWhole = ({ value }) => Object.keys(value).length > 0 && (spec.required ?? []).every((name) => value[name]);
    const faults = read.flatMap((one) => one.fault ?? (isWhole(one) ? [] : ['word']));
    return { value: read.filter(isWhole).map(({ value }) => value), faults: [...new Set(faults)] };
}
export const flatsCell = (records, spec) => entriesCell(records.map((record) => flatEntry(record, spec)));
