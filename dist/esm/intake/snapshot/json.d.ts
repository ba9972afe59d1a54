export type Mend = 'byteOrderMark' | 'controls';
export type Decoded = {
    readonly text: string;
    readonly document: unknown;
    readonly mends: readonly Mend[];
} | {
    readonly why: 'web-page' | 'nothing' | 'not-json' | 'too-deep';
};
/** JSON whose strings may hold raw control characters, with these written as they should be. All else stays as it is. */
export declare function mendControls(json: string): string;
/** Reads one answer as JSON: UTF-8 with or without its byte order mark, raw control characters mended. Never throws. */
export declare function documentIn(bytes: Uint8Array): Decoded;
