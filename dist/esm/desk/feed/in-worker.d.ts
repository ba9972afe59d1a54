/** Work in a worker: calls go out as messages with a number, and answers come back with the same. */
import type { Hand, Stage, Work } from './work-types.js';
type Name = keyof Work;
/** What goes out. */
export interface Call {
    readonly number: number;
    readonly name: Name;
    readonly given: readonly unknown[];
}
/** What comes back; without a number: the worker is there, or how far it is. */
export interface Answer {
    readonly number?: number;
    readonly value?: unknown;
    readonly failed?: string;
    readonly stage?: Stage;
}
interface Port {
    postMessage(message: unknown): void;
    addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}
/** In the worker: does what it is asked, one thing after another. */
export declare function serve(workOf: (tell: (stage: Stage) => void) => Work, port: Port): void;
/**
 * Work in a worker of its own, made from the text of a script, so that large files never hold up the page.
 *
 * @param inPage does it where there can be no worker: an old browser, or one that lets none be made by a page from disk
 */
export declare function workIn(code: string, policy: string, inPage: () => Work): (tell: (stage: Stage) => void) => Promise<Hand>;
export {};
