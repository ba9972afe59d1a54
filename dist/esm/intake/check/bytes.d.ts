/** A file of a feed as text. */
export interface FeedText {
    readonly text: string;
    /** Its bytes are not UTF-8: it was read as an older encoding. */
    readonly isOther: boolean;
    /** Why it is no text at all, and what to do. */
    readonly why?: {
        readonly message: string;
        readonly mend: string;
    };
}
/** The text of a file, whatever wrote it. Never throws. */
export declare function feedText(bytes: Uint8Array): FeedText;
