declare const FORMATS: readonly ["text", "json", "html"];
type Format = (typeof FORMATS)[number];
export interface CheckWish {
    readonly feeds: readonly string[];
    readonly format: Format;
    readonly to?: string;
    readonly title?: string;
    readonly isStrict: boolean;
    readonly today: string;
    /** Milliseconds one address may take. */
    readonly timeOut: number;
    /** List every place of each fault. */
    readonly isAll: boolean;
    readonly isPlain: boolean;
}
export declare const isAddress: (feed: string) => boolean;
/** What was asked for, or a sentence about what is wrong with it. */
export declare function wishOf(args: readonly string[]): CheckWish;
export {};
