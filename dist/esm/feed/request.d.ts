import type { FailureReason } from './state.js';
/** How a feed is asked for. All but the signal have a sensible value of their own. */
export interface RequestOptions {
    /** Ends the request. The promise is then rejected with the signal's reason. */
    readonly signal: AbortSignal;
    readonly fetch?: typeof fetch;
    /** Milliseconds to wait before trying again. */
    readonly wait?: (milliseconds: number) => Promise<void>;
    /** Ask the server whether the copy in the browser's cache is still good, however fresh it claims to be. */
    readonly reload?: boolean;
    /** Milliseconds one request may take, its body included. */
    readonly timeLimit?: number;
}
/** Why there is no document. */
export interface Refusal {
    readonly reason: FailureReason;
    /** What more is known: a status, what the parser said. */
    readonly note?: string | number;
    /** Where asking again may help: how many milliseconds the server wants to be left alone first. */
    readonly again?: number;
}
/**
 * Reads one JSON document by GET, trying up to three times where that may help (no answer, 5xx, a short 429).
 * Cookies go to the page's own origin only, which is what `fetch` does unasked.
 *
 * @returns what was parsed, whatever its file name or content type, or why not. Rejects only when `signal` is aborted.
 */
export declare function requestJson(address: string, { signal, fetch: get, wait, reload, timeLimit }: RequestOptions): Promise<{
    readonly document: unknown;
} | Refusal>;
