import { decodeSheet, whyNotText } from '../decode.js';
const WORKBOOK = /workbook/;
const SHEET = {
    message: 'This is a spreadsheet, not a feed.',
    mend: 'Run convert first, and check what it writes.',
};
const NO_TEXT = {
    message: 'This is not a file of text, so it is not a feed.',
    mend: 'Give the file that the widgets read: its name ends in .json.',
};
/** The text of a file, whatever wrote it. Never throws. */
export function feedText(bytes) {
    const why = whyNotText(bytes);
    if (why) {
        return { text: '', isOther: false, why: WORKBOOK.test(why) ? SHEET : NO_TEXT };
    }
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), isOther: false };
    }
    catch {
        return { text: decodeSheet(bytes), isOther: true };
    }
}
