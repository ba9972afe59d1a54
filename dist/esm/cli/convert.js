import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { decodeSheet, feedFromCsv, whyNotText } from '../intake/index.js';
import { CannotRun, EXIT } from './exit.js';
import { readBytes, writeWhole } from './files.js';
import { COMMAND } from './help.js';
import { reportFor, summaryOf } from './report.js';
const OPTIONS = {
    to: { type: 'string' },
    publisher: { type: 'string' },
    area: { type: 'string' },
    'keep-small-numbers': { type: 'boolean', default: false },
    generated: { type: 'string' },
    format: { type: 'string', default: 'text' },
};
function parsed(args) {
    try {
        return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    }
    catch (error) {
        // Node's own sentence names the option; what follows its first sentence is for programmers.
        const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
        throw new CannotRun(`${sentence}. See ${COMMAND} convert --help`);
    }
}
const quoted = (word) => (/^[\w./\\:-]+$/.test(word) ? word : `"${word}"`);
/** The command as it should be typed, for a person to copy. */
const example = (file, to) => `  ${COMMAND} convert ${quoted(file)} --to ${quoted(to)} --publisher "Name of your council"`;
function wishOf(args) {
    const { values, positionals } = parsed(args);
    const [file, ...more] = positionals;
    const to = values.to ?? '';
    const publisher = values.publisher?.trim() ?? '';
    const generated = values.generated ?? new Date().toISOString().replace(/\.\d+/, '');
    if (!file)
        throw new CannotRun(`Say which file to convert:\n${example('places.csv', to || 'feed.json')}`);
    if (more.length > 0)
        throw new CannotRun(`One file at a time. Put a name with spaces in quotes:\n${example(positionals.join(' '), to || 'feed.json')}`);
    if (!to)
        throw new CannotRun(`Say where to write the feed:\n${example(file, 'feed.json')}`);
    if (!publisher)
        throw new CannotRun(`Say whose feed it is; families see the name. Run this with your council's name:\n${example(file, to)}`);
    if (file !== '-' && resolve(file) === resolve(to))
        throw new CannotRun('The feed would be written over the sheet. Give --to another name, such as feed.json.');
    if (values.area !== undefined && !/^[EWSN]\d{8}$/.test(values.area))
        throw new CannotRun(`"${values.area}" is not a GSS code. One looks like E09000033.`);
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(generated))
        throw new CannotRun(`"${generated}" is not a date and time. Write --generated 2026-09-15T09:00:00Z`);
    if (!['text', 'json'].includes(values.format))
        throw new CannotRun(`There is no format "${values.format}": write --format json, or leave it out.`);
    return {
        file,
        to,
        publisher,
        ...(values.area && { area: values.area }),
        generated,
        keepSmallNumbers: values['keep-small-numbers'],
        isJson: values.format === 'json',
    };
}
/** `local-offer convert`: a CSV sheet of places to a feed. Gives the exit code; see `exit.ts`. */
export async function convert(args) {
    const { file, to, publisher, area, isJson, ...options } = wishOf(args);
    const bytes = await readBytes(file);
    const reason = whyNotText(bytes);
    if (reason)
        throw new CannotRun(`"${file}": ${reason}`);
    const { document, faults } = feedFromCsv(decodeSheet(bytes), {
        ...options,
        publisher: { name: publisher, ...(area && { area: { code: area } }) },
    });
    const isUsable = document.contents.length > 0;
    if (isUsable)
        await writeWhole(to, `${JSON.stringify(document, null, 2)}\n`);
    const summary = summaryOf(document, faults, isUsable ? to : null);
    if (isJson)
        process.stdout.write(`${JSON.stringify({ summary, faults }, null, 2)}\n`);
    else
        process.stderr.write(`${reportFor(summary, faults)}\n`);
    return summary.errors > 0 ? EXIT.errors : EXIT.clean;
}
