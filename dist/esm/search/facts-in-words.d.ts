import type { FactAsked } from './asked.js';
import type { UnderstoodKind } from './types.js';
interface FactWords extends FactAsked {
    readonly kind: UnderstoodKind;
    readonly value: string;
    readonly pattern: RegExp;
    /** The words also say what is looked for ("summer holiday club"), so they stay in the search. */
    readonly stays?: true;
}
export interface FactFound {
    readonly words: FactWords;
    readonly typed: string;
    readonly start: number;
    readonly end: number;
}
/** Facts asked for in a text. @param text folded */
export declare function factsIn(text: string): readonly FactFound[];
export {};
