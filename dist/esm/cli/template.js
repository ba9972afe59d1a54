import { join } from 'node:path';
import process from 'node:process';
import { csvOf, templateSheets, writeWorkbook } from '../intake/workbook/index.js';
import { argumentsOf, quoted } from './args.js';
import { CannotRun, EXIT } from './exit.js';
import { whatIsAt, writeFolder } from './files.js';
import { COMMAND } from './help.js';
const OPTIONS = { force: { type: 'boolean', default: false } };
const WORKBOOK = 'local-offer.xlsx';
export const TEMPLATE_HELP = `Writes a spreadsheet to fill in, with notes on the headings, lists to choose from and worked rows.

  ${COMMAND} template DIR [--force]

  DIR        The folder to write to. It is made where there is none.
  --force    Write over files of the same names.

Example

  ${COMMAND} template my-local-offer

It writes ${WORKBOOK}, for Excel, LibreOffice, Numbers or Google Sheets. Each of its sheets is there as a CSV file too,
for other programs: use the workbook or the CSV files, not both. Worked rows start with "Example:" and are never published.

Exit codes: 0 done · 3 the folder could not be written to (nothing is written).`;
async function filesOf() {
    const sheets = templateSheets();
    return [
        { name: WORKBOOK, content: await writeWorkbook(sheets) },
        ...sheets.map((sheet) => ({ name: `${sheet.key}.csv`, content: csvOf(sheet) })),
    ];
}
/** `local-offer template`: the spreadsheet to fill in. Gives the exit code; see `exit.ts`. */
export async function template(args) {
    const { values, positionals } = argumentsOf('template', args, OPTIONS);
    const [folder, ...more] = positionals;
    if (!folder)
        throw new CannotRun(`Say which folder to write to:\n  ${COMMAND} template my-local-offer`);
    if (more.length > 0)
        throw new CannotRun(`One folder at a time. Put a name with spaces in quotes:\n  ${COMMAND} template ${quoted(positionals.join(' '))}`);
    if ((await whatIsAt(folder)) === 'file')
        throw new CannotRun(`"${folder}" is a file. Name a folder.`);
    const files = await filesOf();
    const there = [];
    for (const { name } of files)
        if (await whatIsAt(join(folder, name)))
            there.push(name);
    if (there.length > 0 && !values.force)
        throw new CannotRun(`"${folder}" holds ${there.join(', ')} already, perhaps filled in. Name another folder, or add --force to write over them.`);
    await writeFolder(folder, files);
    process.stderr.write(`${join(folder, WORKBOOK)}: ${templateSheets()
        .map(({ title }) => title)
        .join(', ')}.\nThe same sheets as CSV: ${files
        .slice(1)
        .map(({ name }) => name)
        .join(', ')}.\n\nFill it in, then run:\n  ${COMMAND} convert ${quoted(join(folder, WORKBOOK))} --to feed.json\n`);
    return EXIT.clean;
}
