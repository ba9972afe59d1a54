import type { Decision, Offer } from '../../intake/merge/index.js';
export interface Asking {
    readonly input: NodeJS.ReadableStream;
    readonly output: NodeJS.WritableStream;
    readonly offers: readonly Offer[];
    /** The day of the answers. */
    readonly today: string;
    /** Remembers one answer before the next question is put. */
    readonly save: (decision: Decision) => Promise<void>;
}
export interface Asked {
    readonly answered: number;
    /** Ctrl and C: stop all, rather than leave the rest for later. */
    readonly isStopped: boolean;
}
/** Puts the pairs one by one. What is answered is saved at once; the end of the input leaves the rest for later. */
export declare function ask({ input, output, offers, today, save }: Asking): Promise<Asked>;
