export interface Wish {
    readonly feeds: readonly string[];
    readonly to: string;
    readonly decisions?: string;
    readonly isAsking: boolean;
    readonly home?: string;
    readonly publisher?: {
        name: string;
        area?: {
            code: string;
        };
    };
    readonly names?: readonly string[];
    readonly allowFewer: boolean;
    readonly generated: string;
    readonly isStrict: boolean;
    readonly isJson: boolean;
}
export declare const isAddress: (feed: string) => boolean;
/** What was asked for, or a sentence about what is wrong with it. */
export declare function wishOf(args: readonly string[]): Wish;
