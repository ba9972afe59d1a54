import { fault } from '../intake/faults.js';
import { SHEET_KINDS } from '../intake/sheets/kinds.js';
import { isNamed } from '../intake/sheets/recognise.js';
import { bare } from '../intake/text.js';
import { CannotRun } from './exit.js';
import { readBytes } from './files.js';
const isMembers = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const KINDS = new Set([...SHEET_KINDS.map(({ key }) => key), 'ignore']);
const COLUMNS = new Set(SHEET_KINDS.flatMap(({ columns, more }) => [...columns, ...more].flatMap(({ field, heading, spellings }) => [
    field,
    bare(heading),
    ...spellings.map(bare),
])));
const kinds = [...KINDS].join(', ');
/** "Short breaks", as the template has it, is the kind `short-breaks`; any other word stays as it is. */
const asKind = (word) => SHEET_KINDS.find(({ key, title }) => typeof word === 'string' && [key, title].some((one) => bare(one) === bare(word)))?.key ?? word;
const isColumn = (words) => typeof words === 'string' && (words === 'ignore' || COLUMNS.has(words) || COLUMNS.has(bare(words)));
/** What is wrong with a mapping, a sentence each. */
function problemsOf(mapping) {
    if (!isMembers(mapping))
        return ['It must be an object: { "sheets": { … }, "columns": { … } }.'];
    const unknown = Object.keys(mapping).filter((key) => key !== 'sheets' && key !== 'columns');
    const entriesOf = (key) => {
        const part = mapping[key];
        return isMembers(part) ? Object.entries(part) : [];
    };
    return [
        ...unknown.map((key) => `"${key}" is not known here: only "sheets" and "columns" are.`),
        ...['sheets', 'columns']
            .filter((key) => mapping[key] !== undefined && !isMembers(mapping[key]))
            .map((key) => `"${key}" must be an object: names of yours, each with what it means.`),
        ...entriesOf('sheets')
            .filter(([, kind]) => !KINDS.has(asKind(kind)))
            .map(([name, kind]) => `Sheet "${name}" is ${JSON.stringify(kind)}, which is no kind of sheet. Write one of ${kinds}.`),
        ...entriesOf('columns')
            .filter(([, words]) => !isColumn(words))
            .map(([name, words]) => `Column "${name}" is ${JSON.stringify(words)}, which is no heading we know. Write one of those that convert --help lists, or "ignore".`),
    ];
}
/** The mapping in a file; stops where something in it is wrong, and says what. */
export async function mappingIn(path) {
    const text = new TextDecoder().decode(await readBytes(path));
    let mapping;
    try {
        mapping = JSON.parse(text);
    }
    catch (error) {
        throw new CannotRun(`"${path}" is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
    const problems = problemsOf(mapping);
    if (problems.length > 0)
        throw new CannotRun([`"${path}" cannot be used:`, ...problems.map((line) => `  ${line}`)].join('\n'));
    // Every member was looked at above.
    const { sheets, ...rest } = mapping;
    return {
        ...rest,
        ...(sheets && {
            sheets: Object.fromEntries(
            // And each word is a kind.
            Object.entries(sheets).map(([name, kind]) => [name, asKind(kind)])),
        }),
    };
}
/** Names in the mapping that stand nowhere in the files: a slip would leave a column out for ever, and nobody would see. */
export function unusedIn({ sheets = {}, columns = {} }, read) {
    const cells = new Set(read.flatMap(({ rows }) => rows.slice(0, 60).flat().map(bare)));
    return [
        ...Object.keys(sheets)
            .filter((name) => !read.some((sheet) => isNamed(sheet, name)))
            .map((name) => fault('mapping', { path: `mapping, sheet "${name}"` })),
        ...Object.keys(columns)
            .filter((words) => !cells.has(bare(words)))
            .map((words) => fault('mapping', { path: `mapping, column "${words}"` })),
    ];
}
