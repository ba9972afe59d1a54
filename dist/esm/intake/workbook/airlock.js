import { workbookFault } from './faults.js';
import { partsOf, unpacked } from './zip.js';
/**
 * How much of a workbook is opened. A directory of 3,000 services with 30 columns is a tenth of it. Beyond, the
 * library that reads would take minutes or more memory than a page has; nothing stops it half-way.
 */
const MOST = {
    packed: 30_000_000,
    parts: 5_000,
    /** Of all parts, unpacked: whatever its name says, a part may be read as a sheet. */
    bytes: 64_000_000,
    tags: 3_000_000,
    /** Tags of the longest part, times the sheets: each of them may name that part. */
    work: 8_000_000,
    /** Each may stand for 16,384 columns, and each of those is worked on. */
    columns: 5_000,
};
const times = (text, pattern) => {
    let count = 0;
    for (pattern.lastIndex = 0; pattern.test(text);)
        count += 1;
    return count;
};
/** Excel allows 255 characters; every cell's format is searched. */
const LONG_FORMAT = /formatCode\s*=\s*(?:"[^"]{500}|'[^']{500}|[^"'\s>]{500})/;
/** Tags of a name, whatever namespace stands before it. */
const COLUMN = /<(?:[^ \t\r\n<>:/]+:)?col[\s/>]/g;
const SHEET = /<(?:[^ \t\r\n<>:/]+:)?sheet[\s/>]/g;
const isTooLarge = (bytes, parts) => bytes.length > MOST.packed ||
    parts.length > MOST.parts ||
    parts.reduce((sum, { size }) => sum + size, 0) > MOST.bytes;
/** A part that says it is empty is unpacked without a limit. */
const isLying = ({ size, packed, method }) => size === 0 && packed.length > 2 && method !== 0;
/**
 * Why a workbook must not be handed to the library that reads it: undefined where it may. Everything it would unpack
 * is unpacked here once within a limit, and what it would spend time on is counted.
 */
export async function whyRefused(bytes, name) {
    const parts = partsOf(bytes);
    if (!parts || parts.some(isLying))
        return workbookFault('broken', name);
    if (!parts.some((part) => /(?:^|\/)workbook\.xml$/i.test(part.name)))
        return otherZip(parts, name);
    const large = workbookFault('large', name);
    if (isTooLarge(bytes, parts))
        return large;
    let bytesLeft = MOST.bytes;
    let [tags, longest, sheets] = [0, 0, 0];
    try {
        for (const part of parts) {
            const content = await unpacked(part, bytesLeft);
            if (!content)
                return large;
            bytesLeft -= content.length;
            // One byte a character: only signs of ASCII are looked for.
            const text = new TextDecoder('latin1').decode(content);
            const found = times(text, /<[^/]/g);
            tags += found;
            longest = Math.max(longest, found);
            sheets += times(text, SHEET);
            if (tags > MOST.tags || times(text, COLUMN) > MOST.columns)
                return large;
            if (LONG_FORMAT.test(text))
                return workbookFault('broken', name);
        }
    }
    catch {
        // What a damaged part throws differs from engine to engine.
        return workbookFault('broken', name);
    }
    return longest * sheets > MOST.work ? large : undefined;
}
function otherZip(parts, name) {
    const has = (pattern) => parts.some((part) => pattern.test(part.name));
    if (has(/^xl\/workbook\.bin$/i))
        return workbookFault('kind', name, 'This is a binary Excel workbook (.xlsb), which is not read.');
    if (has(/^word\//i))
        return workbookFault('kind', name, 'This is a Word document, not a spreadsheet.', 'Copy its table into a spreadsheet, and save that.');
    if (has(/^ppt\//i))
        return workbookFault('kind', name, 'These are slides, not a spreadsheet.');
    if (has(/^content\.xml$/i))
        return workbookFault('kind', name, 'This is an OpenDocument file (.ods or .odt), which is not read.', 'Open it in LibreOffice, choose File, Save As, and the type "Excel 2007-365 (.xlsx)"; then use that file. In Excel the type is "Excel Workbook (.xlsx)".');
    if (has(/^Index\/Document\.iwa$/i))
        return workbookFault('kind', name, 'This is a file of Apple Numbers or Pages, which is not read.', 'In Numbers choose File, Export to, Excel; then use that file.');
    return workbookFault('kind', name, 'This is a zip file, not a workbook.', 'Unpack it, and use the workbook that is in it.');
}
