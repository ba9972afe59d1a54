const starts = (bytes, ...signature) => signature.every((byte, index) => bytes[index] === byte);
const CSV_STEPS = 'Open it in the spreadsheet program, choose File, Save as, and the type "CSV UTF-8 (comma delimited)"; then convert that file.';
/**
 * Why bytes cannot be a sheet of text, in a sentence for an officer that says what to do; undefined where they can.
 */
export function whyNotText(bytes) {
    if (starts(bytes, 0x50, 0x4b, 3, 4))
        return `This is a workbook (.xlsx or .ods), not a CSV file. ${CSV_STEPS}`;
    if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
        return `This is an old Excel workbook (.xls), not a CSV file. ${CSV_STEPS}`;
    if (starts(bytes, 0x25, 0x50, 0x44, 0x46))
        return 'This is a PDF, not a CSV file. Copy its table into a spreadsheet and save that as CSV.';
    if (!isUtf16(bytes) && bytes.includes(0))
        return `This is not a file of text. ${CSV_STEPS}`;
    return undefined;
}
const isUtf16 = (bytes) => starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff);
/**
 * The text of a CSV file, whatever program saved it: a byte order mark is believed; without one, UTF-8 if every byte
 * fits, else Windows-1252, which older Excel writes (reader case 62). Never throws.
 */
export function decodeSheet(bytes) {
    if (isUtf16(bytes))
        return new TextDecoder(starts(bytes, 0xff, 0xfe) ? 'utf-16le' : 'utf-16be').decode(bytes);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return decodeWindows1252(bytes);
    }
}
/** What the bytes 0x80 to 0x9f are; five are nothing. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Some versions of Node 20 to 23 read these bytes as Latin-1, so that dashes and quotation marks become nothing. */
export const decodeWindows1252 = (bytes) => new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252.charAt(letter.charCodeAt(0) - 0x80));
