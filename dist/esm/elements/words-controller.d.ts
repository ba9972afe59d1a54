import type { ReactiveController } from 'lit';
import { type ChoicesHost } from './choices-controller.js';
/** What a visitor typed, and which of its meanings they took away. */
export interface Typed {
    readonly words: string;
    readonly near: string;
    readonly without: readonly string[];
}
/**
 * Words a visitor typed. They are kept in the state of the page's history entry alone, so that Back and reload bring
 * them back and no address, server or other page ever has them. Urgent words are kept nowhere.
 */
export declare class WordsController implements ReactiveController {
    #private;
    private readonly noun;
    private readonly isUrgent;
    /** @param isUrgent whether words carry risk: then they stay in this page's memory and go no further. */
    constructor(host: ChoicesHost, noun: string, isUrgent: (words: string) => boolean);
    get typed(): Typed;
    /** Takes what was typed; it is kept once typing rests. */
    set(changes: Partial<Typed>): void;
    /** Forgets all of it, in the history entry too. */
    clear(): void;
    /** Keeps what was typed, now. Before a step in the history: the entry that is left must have it. */
    readonly save: () => void;
    hostConnected(): void;
    hostDisconnected(): void;
}
