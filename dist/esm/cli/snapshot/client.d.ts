import { type Mend } from '../../intake/snapshot/json.js';
import type { Journal } from './journal.js';
import { type Progress } from './progress.js';
import { type CallOptions } from './request.js';
export interface ClientOptions extends CallOptions {
    /** Calls that may be open at the same time: whoever makes several keeps to it. */
    readonly atOnce: number;
    /** Milliseconds between the beginnings of two calls. */
    readonly pause: number;
    /** Milliseconds before the first second try; each later one waits twice as long. */
    readonly retryWait: number;
    readonly tries: number;
    /** Milliseconds a server may ask to be left alone for before the run ends instead. */
    readonly longestWait: number;
    readonly journal: Journal;
    readonly progress: Progress;
}
export type Answer = {
    readonly kind: 'document';
    readonly from: string;
    readonly document: unknown;
} | {
    readonly kind: 'refused';
    readonly why: string;
    readonly status?: number;
}
/** It did not answer, however often it was asked. */
 | {
    readonly kind: 'failed';
    readonly why: string;
};
/** What happened on the way that a report should count. */
export type Counted = Mend | 'webPage' | 'limited' | 'slow';
/** What a server says of an address where nothing is: the same whenever it is asked. */
export declare const isNothing: (status: number | undefined) => boolean;
/** Asks politely: a pause between calls, ever longer waits, and never twice for what is on disk. */
export declare class Client {
    #private;
    readonly counts: Map<Counted, number>;
    constructor(options: ClientOptions);
    get atOnce(): number;
    /** @param isPatient whether a web page may be a server's passing mood; not while looking for where the list is. */
    get(address: string, isPatient?: boolean): Promise<Answer>;
    /** Gives up all calls that are open. */
    end(): void;
    /** Asks again next time, whatever was said: a list that breaks off is not taken for one that ends. */
    forget(address: string): Promise<void>;
}
