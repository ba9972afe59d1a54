import { decodeSheet, whyNotText } from '../decode.js';
const WORKBOOK = /workbook/;
/** The text of a file, whatever wrote it. Never throws. */
export function feedText(bytes) {
    const why = whyNotText(bytes);
    if (why) {
        const sentence = WORKBOOK.test(why)
            ? 'This is a spreadsheet, not a feed. Run convert first, and check what it writes.'
            : 'This is not a file of text, so it is not a feed.';
        return { text: '', isOther: false, why: sentence };
    }
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), isOther: false };
    }
    catch {
        return { text: decodeSheet(bytes), isOther: true };
    }
}
