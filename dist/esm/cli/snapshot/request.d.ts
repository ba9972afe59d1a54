export interface CallOptions {
    readonly signal: AbortSignal;
    /** Milliseconds one call may take, its body included. */
    readonly timeOut: number;
    /** Names the package, and whom to ask. */
    readonly agent: string;
    /** Redirections may lead to these only. */
    readonly hosts: ReadonlySet<string>;
}
export type Called = {
    readonly kind: 'document';
    readonly from: string;
    readonly text: string;
    readonly document: unknown;
    readonly mends: readonly string[];
}
/** It will say the same again. */
 | {
    readonly kind: 'refused';
    readonly why: string;
    readonly status?: number;
}
/** It may answer another time. */
 | {
    readonly kind: 'again';
    readonly why: string;
    readonly cause: 'web-page' | 'busy' | 'down';
    readonly wait?: number;
};
/** Asks once by GET, following redirections to the same hosts. No cookies. Rejects only when `signal` is aborted. */
export declare function call(address: string, options: CallOptions): Promise<Called>;
