import type { Understood, UrgentGroup } from '../search/types.js';
import type { FinderActs } from './finder-acts.js';
import { type VisitState } from './visit.js';
/** Everything the finder draws from. */
export interface FinderState extends VisitState {
    readonly words: string;
    readonly near: string;
    readonly nearStatus: 'none' | 'waiting' | 'found' | 'unknown';
    readonly isWaiting: boolean;
    readonly urgent: readonly UrgentGroup[];
    readonly acts: FinderActs;
}
export type Screen = 'waiting' | 'start' | 'question' | 'results' | 'alone' | 'list';
/** Has the visitor done anything that can be cleared? */
export declare const isUsed: ({ words, near, choices, at, list }: FinderState) => boolean;
/** What stands under the box. */
export declare function screenOf(state: FinderState, question: string | undefined): Screen;
/** What was read from the words. Beside urgent help, what a word was taken for would be out of place. */
export declare const understoodOf: ({ result, urgent }: FinderState) => readonly Understood[];
/** What a screen reader is told, once typing rests: urgent help first, then how many, then what was left out. */
export declare function statusInWords(state: FinderState, screen: Screen): string;
