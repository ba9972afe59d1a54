import type { Decision } from '../../intake/merge/index.js';
import type { OutActs } from './acts.js';
import type { Step } from './state.js';
import type { Work } from './work-types.js';
/** What giving needs of the desk. */
export interface Giver {
    readonly work: Work;
    /** Says that something is being made, once it takes long. */
    readonly during: <Value>(act: () => Promise<Value>) => Promise<Value>;
    /** All that was chosen is in a file now, or the answers alone. */
    readonly saved: (isAll: boolean) => void;
    readonly today: () => string;
    readonly line: () => string;
    readonly decisions: () => readonly Decision[];
    readonly say: (step: Step, words: string) => void;
    /** Shows a list to be copied by hand; undefined takes it away. */
    readonly byHand: (list: string | undefined) => void;
    readonly node: (id: string) => HTMLElement | null;
}
/** Files saved and words copied. What fails is said where it was asked for. */
export declare class GiveOut implements OutActs {
    #private;
    constructor(desk: Giver);
    readonly getTemplate: () => Promise<void>;
    readonly saveList: () => Promise<void>;
    readonly copyList: () => Promise<void>;
    readonly print: () => void;
    readonly saveFeed: () => Promise<void>;
    readonly saveSheet: () => Promise<void>;
    readonly saveAnswers: () => Promise<void>;
    readonly copyLine: () => Promise<void>;
}
