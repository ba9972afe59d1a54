import { readDecisions } from '../../intake/merge/index.js';
import { readWorkbook } from '../../intake/workbook/index.js';
import { sayFeedDesk } from '../../view/words/feed-desk.js';
import { rowsOfHtml } from './take-in.js';
const isJson = (words) => /^\ufeff?\s*[[{]/.test(words);
/** A feed; or the answers that this page or the command line saved. */
function readJson(text, name) {
    if (!/^\ufeff?\s*\{[^[]*"(?:decisions|to_decide)"\s*:/.test(text.slice(0, 500)))
        return { kept: { kind: 'feed', name, text } };
    const { decisions, problems } = readDecisions(text);
    return problems.length ? { trouble: `“${name}”: ${problems.join(' ')}` } : { decisions };
}
async function readBytes(bytes, name) {
    const start = new TextDecoder().decode(bytes.subarray(0, 200));
    if (isJson(start) || /\.json$/i.test(name))
        return readJson(new TextDecoder().decode(bytes), name);
    // Some programs save a table of a web page under the name of a spreadsheet.
    if (/^\ufeff?\s*<(?:!doctype|html|table|meta|style)\b/i.test(start)) {
        const rows = rowsOfHtml(new TextDecoder().decode(bytes));
        if (!rows)
            return { trouble: sayFeedDesk('fileWebPage', { name }) };
        return { kept: { kind: 'sheets', name, sheets: [{ name, rows }], faults: [] } };
    }
    const { sheets, faults } = await readWorkbook(bytes, name);
    if (sheets.some(({ rows }) => rows.length))
        return { kept: { kind: 'sheets', name, sheets, faults } };
    const why = faults.map(({ message, mend }) => `${message} ${mend}`).join(' ');
    return { trouble: why ? `“${name}”: ${why}` : sayFeedDesk('fileEmpty', { name }) };
}
/** What was pasted: a table as it was formatted, or a feed, or words with tabs. */
async function readPasted(html, words) {
    const name = sayFeedDesk('pasted');
    const rows = html ? rowsOfHtml(html) : undefined;
    if (rows)
        return { kept: { kind: 'sheets', name, sheets: [{ name, rows }], faults: [] } };
    if (isJson(words))
        return readJson(words, name);
    const read = await readBytes(new TextEncoder().encode(words), name);
    if (!('kept' in read) || read.kept.kind !== 'sheets')
        return read;
    return { kept: { ...read.kept, sheets: read.kept.sheets.map((sheet) => ({ ...sheet, name })) } };
}
/** Reads a file or a paste. Never throws. */
export async function readGiven(given) {
    const name = 'name' in given ? given.name : sayFeedDesk('pasted');
    try {
        return 'bytes' in given ? await readBytes(given.bytes, name) : await readPasted(given.html, given.words);
    }
    catch {
        return { trouble: sayFeedDesk('fileBroken', { name }) };
    }
}
export const takenOf = (read) => !('kept' in read)
    ? read
    : {
        source: {
            kind: read.kept.kind,
            name: read.kept.name,
            sheets: read.kept.kind === 'sheets' ? read.kept.sheets.length : 0,
        },
    };
/** Sheets of several files together: two workbooks may each have a “Sheet1”, and names tell them apart. */
export function sheetsOf(all) {
    const taken = new Set();
    return all.flatMap((kept) => kept.sheets.map((sheet) => {
        let { name } = sheet;
        for (let number = 1; taken.has(name); number++)
            name = `${sheet.name} (${kept.name}${number > 1 ? `, ${number}` : ''})`;
        taken.add(name);
        return name === sheet.name ? sheet : { ...sheet, name };
    }));
}
