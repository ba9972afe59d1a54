import { SHEET_KINDS } from '../intake/sheets/kinds.js';
import { COMMAND } from './help.js';
const MOST_LINE = 110;
/** Words parted by commas, folded, each line set in. */
function folded(words, indent) {
    const lines = [''];
    for (const word of words) {
        const last = lines.at(-1) ?? '';
        const longer = last ? `${last}, ${word}` : word;
        if (indent.length + longer.length < MOST_LINE)
            lines[lines.length - 1] = longer;
        else
            lines.push(word);
    }
    return lines.map((line, index) => `${indent}${line}${index < lines.length - 1 ? ',' : ''}`).join('\n');
}
const headings = SHEET_KINDS.map(({ key, title, columns }) => `  ${title} (${key})\n${folded(columns.map(({ heading }) => heading), '    ')}`).join('\n');
export const CONVERT_HELP = `Turns a spreadsheet or a directory into a feed, or a feed into a spreadsheet.

  ${COMMAND} convert SOURCE --to OUT [options]

  SOURCE                 A workbook (.xlsx), a CSV file, the JSON of a directory (Open Referral UK, Outpost,
                         LocalGov Drupal), an extract of Get Information About Schools, or - for standard input.
                         Several CSV files, one for each kind of sheet, make one feed.
  --to OUT               The feed to write, such as feed.json. A name that ends in .xlsx is written as a workbook,
                         a folder, or a name that ends in /, as CSV files. Replaced all at once or not at all.
  --publisher NAME       The council whose feed it is. Needed where the source does not say.
  --area CODE            Its GSS code, such as E09000033. Of the register of schools only its own are taken.
  --kind KIND            What a CSV file holds, where neither its name nor its headings tell:
                         ${SHEET_KINDS.map(({ key }) => key).join(', ')}.
  --mapping FILE.json    What your own names of sheets and headings mean:
                         { "sheets": { "Data 2026": "places" }, "columns": { "NOR Sept": "Pupils", "Officer": "ignore" } }
  --from FORMAT          sheets, gias, outpost (its spreadsheet) or directory, where that is not found out rightly.
  --keep-small-numbers   Write counts of 1 to 4 pupils as numbers. Without it they become "under-5", so that the
                         number never leaves the council. Pages still hide them unless the feed's
                         send.disclosure.under is 0.
  --generated TIME       Date and time of the feed, such as 2026-09-15T09:00:00Z. Without it: now.
  --format json          Print { summary, faults } on standard output instead of sentences.

Examples

  ${COMMAND} template my-local-offer
  ${COMMAND} convert my-local-offer/local-offer.xlsx --to feed.json
  ${COMMAND} convert places.csv --to feed.json --publisher "Rowanshire Council"
  ${COMMAND} convert services.csv places.csv about.csv --to feed.json
  ${COMMAND} convert - --to feed.json --publisher "Rowanshire Council" --area E06000099 < places.csv
  ${COMMAND} convert directory.json --to feed.json --publisher "Rowanshire Council"
  ${COMMAND} convert feed.json --to feed.xlsx

Sheets and headings it knows (capitals, spaces and punctuation do not matter, and many other spellings are known)

${headings}

In a sheet of places one row is one setting, or one phase or year group of it. Cells may say "5 - 11", "Y7-Y11", "<5",
"Full", "£25,000 to £36,000", "Sept 2026". 01/09/2026 is 1 September: the day is first. A cell that cannot be read
loses only itself, and is listed. A sheet whose rows are children, parents or staff is refused.

Exit codes: 0 done · 2 something was left out (the rest is written), or nothing could be used (nothing is written) ·
3 the command or a file could not be read, or the result could not be written (nothing is written).`;
