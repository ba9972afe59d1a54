import { resolve } from 'node:path';
import { SOURCE_KINDS } from '../intake/convert.js';
import { SHEET_KINDS } from '../intake/sheets/kinds.js';
import { argumentsOf, quoted } from './args.js';
import { CannotRun } from './exit.js';
import { whatIsAt } from './files.js';
import { COMMAND } from './help.js';
const OPTIONS = {
    to: { type: 'string' },
    publisher: { type: 'string' },
    area: { type: 'string' },
    kind: { type: 'string' },
    mapping: { type: 'string' },
    from: { type: 'string' },
    'keep-small-numbers': { type: 'boolean', default: false },
    generated: { type: 'string' },
    format: { type: 'string', default: 'text' },
};
/** The command as it should be typed, for a person to copy. */
export const example = (files, to, publisher = '') => `  ${COMMAND} convert ${files.map(quoted).join(' ')} --to ${quoted(to)}${publisher && ` --publisher "${publisher}"`}`;
async function targetOf(to) {
    if (/\.(?:xls|ods|xlsb|xlsm|csv)$/i.test(to))
        throw new CannotRun(`Spreadsheets are written as .xlsx, or as CSV files in a folder. Write --to ${quoted(to.replace(/\.\w+$/, '.xlsx'))} or --to ${quoted(to.replace(/\.\w+$/, '/'))}`);
    if (/\.xlsx$/i.test(to))
        return 'workbook';
    return /[\\/]$/.test(to) || (await whatIsAt(to)) === 'folder' ? 'folder' : 'feed';
}
const oneOf = (option, word, words) => {
    const found = words.find((one) => one === word);
    if (word !== undefined && !found)
        throw new CannotRun(`--${option} ${quoted(word)} is not known. Write one of ${words.join(', ')}.`);
    return found;
};
function lookAt(files, to) {
    if (files.length === 0)
        throw new CannotRun(`Say which file to convert:\n${example(['places.csv'], to || 'feed.json', 'Name of your council')}`);
    if (!to)
        throw new CannotRun(`Say where to write the feed:\n${example(files, 'feed.json')}`);
    if (files.filter((file) => file === '-').length > 1)
        throw new CannotRun('Standard input ("-") can be read only once.');
    if (files.some((file) => file !== '-' && resolve(file) === resolve(to)))
        throw new CannotRun('The feed would be written over the sheet. Give --to another name, such as feed.json.');
}
/** The words of a command line as a wish; stops where one of them cannot be meant. */
export async function wishOf(args) {
    const { values, positionals: files } = argumentsOf('convert', args, OPTIONS);
    const { to = '', area, mapping } = values;
    const generated = values.generated ?? new Date().toISOString().replace(/\.\d+/, '');
    lookAt(files, to);
    if (area !== undefined && !/^[EWSN]\d{8}$/.test(area))
        throw new CannotRun(`"${area}" is not a GSS code. One looks like E09000033.`);
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(generated))
        throw new CannotRun(`"${generated}" is not a date and time. Write --generated 2026-09-15T09:00:00Z`);
    if (!['text', 'json'].includes(values.format))
        throw new CannotRun(`There is no format "${values.format}": write --format json, or leave it out.`);
    const kind = oneOf('kind', values.kind, SHEET_KINDS.map(({ key }) => key));
    const from = oneOf('from', values.from, SOURCE_KINDS);
    return {
        files,
        to,
        target: await targetOf(to),
        publisher: values.publisher?.trim() ?? '',
        ...(area && { area }),
        ...(kind && { kind }),
        ...(mapping !== undefined && { mapping }),
        ...(from && { from }),
        generated,
        keepSmallNumbers: values['keep-small-numbers'],
        isJson: values.format === 'json',
    };
}
