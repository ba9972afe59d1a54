/** Work in a worker: calls go out as messages with a number, and answers come back with the same. */
import type { Work } from './work-types.js';
type Name = keyof Work;
/** What goes out. */
export interface Call {
    readonly number: number;
    readonly name: Name;
    readonly given: readonly unknown[];
}
/** What comes back; without a number: the worker is there. */
export interface Answer {
    readonly number?: number;
    readonly value?: unknown;
    readonly failed?: string;
}
interface Port {
    postMessage(message: unknown): void;
    addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
/** In the worker: does what it is asked, one thing after another. */
export declare function serve(work: Work, port: Port): void;
/**
 * The work in a worker of its own, made from the text of a script, so that large files never hold up the page.
 *
 * @param inPage does it where there can be no worker: an old browser, or one that lets none be made by a page from disk
 */
export declare function workIn(code: string, policy: string, inPage: () => Work): Promise<Work>;
export {};
