/**
 * Why bytes cannot be a sheet of text, in a sentence for an officer that says what to do; undefined where they can.
 */
export declare function whyNotText(bytes: Uint8Array): string | undefined;
/**
 * The text of a CSV file, whatever program saved it: a byte order mark is believed; without one, UTF-8 if every byte
 * fits, else Windows-1252, which older Excel writes (reader case 62). Never throws.
 */
export declare function decodeSheet(bytes: Uint8Array): string;
/** Some versions of Node 20 to 23 read these bytes as Latin-1, so that dashes and quotation marks become nothing. */
export declare const decodeWindows1252: (bytes: Uint8Array) => string;
