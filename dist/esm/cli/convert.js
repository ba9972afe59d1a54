import { basename } from 'node:path';
import process from 'node:process';
import { feedFromFiles, isNameless } from '../intake/convert.js';
import { sheetsFromFeed } from '../intake/sheets/index.js';
import { isNamed } from '../intake/sheets/recognise.js';
import { csvOf, cutCells, readWorkbook, writeWorkbook } from '../intake/workbook/index.js';
import { quoted } from './args.js';
import { example, wishOf } from './convert-wish.js';
import { CannotRun, EXIT } from './exit.js';
import { readBytes, whatIsAt, writeFolder, writeWhole } from './files.js';
import { COMMAND } from './help.js';
import { mappingIn, unusedIn } from './mapping.js';
import { reportFor, summaryOf } from './report.js';
async function filesIn(paths, to) {
    const whole = paths.join(' ');
    if (paths.length > 1 && (await whatIsAt(whole)) === 'file')
        throw new CannotRun(`Put a name with spaces in quotes:\n${example([whole], to)}`);
    const files = [];
    for (const path of paths)
        files.push({ name: path === '-' ? path : basename(path), bytes: await readBytes(path) });
    const feed = files.length > 1 ? files.find(({ bytes }) => isJson(bytes)) : undefined;
    if (feed)
        throw new CannotRun(`"${feed.name}" is not a spreadsheet. Convert it alone; feeds are joined by "${COMMAND} merge".`);
    return files;
}
const isJson = (bytes) => /^[\ufeff\s]*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
/** The mapping that was given, and the kind that every sheet of these files is. */
async function mappingOf({ mapping, kind }, files) {
    const given = mapping === undefined ? undefined : await mappingIn(mapping);
    if (!kind && !given)
        return { faults: [] };
    const read = await Promise.all(files.map(({ name, bytes }) => readWorkbook(bytes, name)));
    const sheets = read.flatMap((one) => one.sheets);
    const faults = given ? unusedIn(given, sheets) : [];
    if (!kind)
        return { ...(given && { mapping: given }), faults };
    const named = Object.keys(given?.sheets ?? {});
    const others = sheets.filter((sheet) => !named.some((name) => isNamed(sheet, name)));
    const kinds = Object.fromEntries(others.map(({ name }) => [name, kind]));
    return { mapping: { ...given, sheets: { ...given?.sheets, ...kinds } }, faults };
}
async function converted(wish) {
    const files = await filesIn(wish.files, wish.to);
    const { mapping, faults } = await mappingOf(wish, files);
    const { publisher, area, generated, keepSmallNumbers, from } = wish;
    const made = await feedFromFiles(files, {
        generated,
        keepSmallNumbers,
        ...(publisher && { publisher: { name: publisher, ...(area && { area: { code: area } }) } }),
        ...(mapping && { mapping }),
        ...(from && { from }),
    });
    return made.kind === 'sheets' ? { ...made, faults: [...faults, ...made.faults] } : made;
}
/** `--area` where the source names its council itself. */
const withArea = ({ send, ...rest }, area) => ({
    ...rest,
    send: area && !send.publisher.area?.code
        ? { ...send, publisher: { ...send.publisher, area: { ...send.publisher.area, code: area } } }
        : send,
});
const holdsAnything = ({ contents, send }) => contents.length > 0 || Boolean(send.reports?.length) || Boolean(send.comments?.length);
/** Writes the feed, or its sheets; gives what the sheets had no room for. */
async function write(document, { to, target }) {
    if (target === 'feed') {
        await writeWhole(to, `${JSON.stringify(document, null, 2)}\n`);
        return [];
    }
    const { sheets, faults } = sheetsFromFeed(document);
    if (target === 'workbook') {
        await writeWhole(to, await writeWorkbook(sheets));
        return [...faults, ...cutCells(sheets)];
    }
    await writeFolder(to, sheets.map((sheet) => ({ name: `${sheet.key}.csv`, content: csvOf(sheet) })));
    return faults;
}
/** `local-offer convert`: spreadsheets and directories to a feed, and back. Gives the exit code; see `exit.ts`. */
export async function convert(args) {
    const wish = await wishOf(args);
    const made = await converted(wish);
    if (made.kind === 'unreadable')
        throw new CannotRun(made.faults.map(({ path, message, mend }) => `"${path}": ${message} ${mend}`).join('\n'));
    const document = withArea(made.document, wish.area);
    const isUsable = holdsAnything(document);
    if (isUsable && isNameless(made))
        throw new CannotRun(`Say whose feed it is; families see the name. Run this with your council's name:\n${example(wish.files, wish.to, 'Name of your council')}`);
    const lost = isUsable ? await write(document, wish) : [];
    const faults = [...made.faults, ...lost];
    const summary = summaryOf(document, faults, isUsable ? wish.to : null);
    if (wish.isJson)
        process.stdout.write(`${JSON.stringify({ summary, faults }, null, 2)}\n`);
    else {
        const next = isUsable && wish.target === 'feed' ? `\n\nNext: ${COMMAND} check ${quoted(wish.to)}` : '';
        process.stderr.write(`${reportFor(summary, faults)}${next}\n`);
    }
    return summary.errors > 0 || !isUsable ? EXIT.errors : EXIT.clean;
}
