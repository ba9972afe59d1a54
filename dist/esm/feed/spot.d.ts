import { type Place } from './faults.js';
import type { RichText } from './types.js';
export type Raw = Readonly<Record<string, unknown>>;
/** A record of the document, where it stands, and where its faults go. */
export interface Spot extends Place {
    readonly raw: Raw;
}
export declare const isRaw: (value: unknown) => value is Raw;
export declare const within: (spot: Spot, raw: Raw, name: string) => Spot;
/** Plain words of a text that may hold markup. */
export declare const words: (text: string) => string;
export type Reader<T> = (spot: Spot, ...names: string[]) => T | undefined;
export declare const text: Reader<string>;
export declare const date: Reader<string>;
export declare const link: Reader<string>;
/** As `link`, or an address to write to or ring. */
export declare const anyLink: Reader<string>;
export declare const email: Reader<string>;
export declare const number: Reader<number>;
export declare const rich: Reader<RichText>;
/** A whole number of 0 or more. */
export declare const count: Reader<number>;
/** One of a few words. */
export declare const choice: <const T extends string>(...allowed: readonly T[]) => Reader<T>;
/** The records under all these members, whether a list, a single record, a bare word or nothing is there. */
export declare function list(spot: Spot, ...names: string[]): Spot[];
/** The record under the first of these members that has one. */
export declare function one(spot: Spot, ...names: string[]): Spot | undefined;
/** The different texts of a list, or of a single text where a list is due. */
export declare function texts(spot: Spot, name: string): readonly string[];
export declare function unique<T>(items: readonly T[], key?: (item: T) => unknown): T[];
type Present<T> = {
    [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
    [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
/** The members that are known: what is not said is left out. */
export declare function known<T extends object>(members: T): Present<T>;
type Names<S extends string> = S extends `${infer A} ${infer B}` ? Names<A> | Names<B> : S extends `${infer A}|${string}` ? A : S;
type Pairs = readonly (readonly [Reader<unknown>, string])[];
type Taken<P extends Pairs> = P extends readonly [
    readonly [Reader<infer T>, infer S extends string],
    ...infer Rest extends Pairs
] ? {
    readonly [K in Names<S>]?: T;
} & Taken<Rest> : unknown;
/** Several members at once, each list of names after what reads them. `fees|fees_description` is `fees`, under either name. */
export declare function take<const P extends Pairs>(spot: Spot, ...pairs: P): Taken<P>;
/** Several lists of texts at once, each there even where it is empty. */
export declare function takeLists<const S extends string>(spot: Spot, names: S): {
    readonly [K in Names<S>]: readonly string[];
};
export {};
