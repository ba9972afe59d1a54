import { FAULTS } from './faults-data.js';
import { foundAs } from './fault.js';
import { nearest } from './near.js';
import { safeWords } from './safe-words.js';
import { schemaCheck } from './schema-data.js';
import { KINDS, SCHEMA, WRITE } from './schema-faults-data.js';
const keysOf = (pointer) => pointer
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
const valueAt = (document, keys) => keys.reduce((value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined, document);
/** `contents[3].send.places[0].total`. */
function pathAt(document, keys) {
    let path = '';
    let value = document;
    for (const key of keys) {
        path = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
        value = valueAt(value, [key]);
    }
    return path;
}
const isBlank = (value) => typeof value === 'string' && !value.trim();
const isNumeric = (value) => typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value);
const kindOf = (value) => KINDS[value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value] ?? 'something else';
function wrongKind(value, params, name) {
    const due = [params.type].flat().filter((one) => one !== 'null');
    if (value === null)
        return { row: SCHEMA.nothing };
    if (isNumeric(value) && (due.includes('number') || due.includes('integer')))
        return { row: SCHEMA.quoted };
    if (typeof value === 'number' && due.includes('string'))
        return { row: name === 'id' ? SCHEMA.numberId : SCHEMA.number };
    const wanted = due.map((one) => KINDS[String(one)] ?? String(one)).join(' or ');
    const message = `There is ${kindOf(value)} here, where ${wanted} is due.`;
    const [only] = due;
    return { row: SCHEMA.kind, message, mend: due.length === 1 ? WRITE[String(only)] : undefined };
}
function wrongWord(value, params) {
    const allowed = Array.isArray(params.allowedValues)
        ? params.allowedValues.filter((one) => one !== null).map(String)
        : [];
    const words = allowed.map((one) => `"${one}"`).join(', ');
    if (typeof value !== 'string')
        return { row: SCHEMA.word, message: `One of these words is due: ${words}.` };
    if (allowed.includes(value.toLowerCase()))
        return { row: SCHEMA.capitals };
    const near = nearest(value, allowed);
    const said = `"${safeWords(value, 40)}" is not one of ${words}.`;
    return { row: SCHEMA.word, message: near ? `${said} Is "${near}" meant?` : said };
}
function said({ keyword, params }, value, name) {
    switch (keyword) {
        case 'required':
            return { row: SCHEMA.missing, message: `"${String(params.missingProperty)}" is missing here.` };
        case 'type':
            return wrongKind(value, params, name);
        case 'enum':
            return wrongWord(value, params);
        case 'anyOf':
            return value === null
                ? { row: SCHEMA.nothing }
                : { row: SCHEMA.kind, message: `There is ${kindOf(value)} here, where something else is due.` };
        case 'format':
            return {
                row: params.format === 'email' ? SCHEMA.email : params.format === 'uri' ? SCHEMA.address : SCHEMA.date,
            };
        case 'pattern':
            return { row: name === 'version' ? SCHEMA.version : SCHEMA.date };
        case 'minimum':
        case 'maximum':
            if (!/_age$/.test(name))
                return { row: SCHEMA.limit };
            return { row: keyword === 'minimum' ? FAULTS.unknownAge : FAULTS.overAge };
        default:
            return { row: SCHEMA.other };
    }
}
/** Of several ways that a value may be written, the fault is one: that it is none of them. */
function withoutWays(faults) {
    const ways = new Set(faults.flatMap(({ keyword, instancePath }) => (keyword === 'anyOf' ? instancePath : [])));
    return faults.filter(({ keyword, instancePath }) => keyword === 'anyOf' || !ways.has(instancePath));
}
/** What does not fit the published schema. Only a list of our own shape is held against it. */
export function schemaFaults(look) {
    if (!look.isV3)
        return [];
    const isSound = schemaCheck(look.document);
    const faults = isSound ? [] : withoutWays(schemaCheck.errors ?? []);
    schemaCheck.errors = null;
    const names = new Map(look.entries.map(({ path, record }) => [path, record]));
    return faults.flatMap((fault) => {
        const { keyword, instancePath, params } = fault;
        const above = keysOf(instancePath);
        const keys = keyword === 'required' ? [...above, String(params.missingProperty)] : above;
        const value = valueAt(look.document, keys);
        // Told elsewhere: a list without `send`, and what is blank.
        if ((keys.length === 1 && keys[0] === 'send') || isBlank(value))
            return [];
        const { row, message, mend } = said(fault, value, keys.at(-1) ?? '');
        return [
            foundAs(row, {
                path: pathAt(look.document, keys),
                record: names.get(`contents[${keys[1] ?? ''}]`),
                message,
                mend,
            }),
        ];
    });
}
