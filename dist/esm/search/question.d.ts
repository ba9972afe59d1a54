import { type AgeSaid } from './ages-in-words.js';
import type { FactAsked, Part } from './asked.js';
import type { Token } from './phrases.js';
import type { SearchIndex } from './search-index.js';
import type { Understood, UnderstoodKind } from './types.js';
export declare const raise: (terms: Map<number, number>, term: number, weight: number) => void;
/** A visitor's words while they are being understood: what is read of them so far, and what is left. */
export declare class Question {
    #private;
    readonly index: SearchIndex;
    private readonly without;
    /** Folded: lower case, no accents, no apostrophes. */
    readonly text: string;
    readonly tokens: Token[];
    readonly parts: Part[];
    readonly facts: FactAsked[];
    readonly ages: readonly AgeSaid[];
    readonly leftOut: string[];
    /** Words that have been understood, and are not read again. */
    readonly used: Set<Token>;
    /** Reads ages, money, days and the like, and takes their words out. */
    constructor(index: SearchIndex, words: string, without: readonly string[]);
    /** What was understood, in the order of the words. */
    get understood(): readonly Understood[];
    /** Words not read yet, without those that carry nothing. */
    rest(isStop: (word: string) => boolean): readonly Token[];
    /** Says that something was understood. False where the visitor took that away: the words are then ordinary words. */
    note(kind: UnderstoodKind, value: string, typed: string, at: number, meanings?: readonly string[]): boolean;
    /** How many services have a term. */
    known(term: number | undefined): number;
    /** From 0 for a term that every service has to 1 for one that a single service has. */
    rarity(term: number): number;
}
