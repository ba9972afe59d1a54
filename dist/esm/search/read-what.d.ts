import { type Token } from './phrases.js';
import { type Question } from './question.js';
/** Reads what is asked for: letters with two meanings, names of things and needs, then the words that are left. */
export declare function readWhat(question: Question): void;
/** The terms of a word: its own, those it was mended to, and while it is being typed those it may become. */
export declare function wordTerms({ index }: Question, token: Token, begun: number): Map<number, number>;
