import type { DocumentPublisher } from '../../feed/document.js';
/** A directory, and what its records are marked with. */
export interface Source {
    readonly id: string;
    readonly url: URL;
}
/** Milliseconds, numbers and words, all of them checked. */
export interface Wish {
    readonly sources: readonly Source[];
    readonly to: string;
    readonly publisher?: DocumentPublisher;
    readonly isSendOnly: boolean;
    readonly areas: readonly string[];
    readonly categories: readonly string[];
    /** Files of feeds to merge in: what a directory has no place for. */
    readonly add: readonly string[];
    readonly decisions?: string;
    readonly splitOver: number;
    readonly allowFewer: boolean;
    readonly keepSmallNumbers: boolean;
    readonly details: 'where-shallow' | 'always' | 'never';
    readonly atOnce: number;
    readonly pause: number;
    readonly timeOut: number;
    readonly tries: number;
    readonly retryWait: number;
    readonly longestWait: number;
    readonly mostPages: number;
    readonly perPage?: number;
    readonly contact?: string;
    readonly generated: string;
    readonly format: 'text' | 'json' | 'html';
    readonly isStrict: boolean;
    readonly isVerbose: boolean;
}
/** @throws {CannotRun} with a sentence for the person who typed it. */
export declare function wishOf(args: readonly string[]): Wish;
/** What servers see: the package, its version, and whom to ask about its calls. */
export declare const agentOf: (version: string, contact?: string) => string;
