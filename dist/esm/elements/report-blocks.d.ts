import type { HeadingTaken } from '../report/types.js';
import type { Step } from '../view/report-cycle-view.js';
/** A heading or marked part of the author's, and what it was taken for. */
export interface PagePlace extends HeadingTaken {
    readonly element: HTMLElement;
}
/** Nodes of the author's that belong together: a heading and what follows it, or a wrapper with whatever is in it. */
export interface PageBlock {
    readonly nodes: readonly Node[];
    readonly places: readonly PagePlace[];
    /** Items it answers, in the order of its places. */
    readonly keys: readonly string[];
}
/**
 * The author's nodes in blocks, in their order. A heading that was not recognised begins a block only where it stands as
 * high as the one before; words before the first heading are a block without places.
 */
export declare function blocksOf(nodes: readonly Node[], places: readonly PagePlace[]): readonly PageBlock[];
/** Has the author put an easy read into it? */
export declare const hasEasyRead: ({ nodes }: PageBlock) => boolean;
/** The nodes to show: all but the easy read; or its headings and the easy read, where it has one. */
export declare function shownNodes({ nodes, places }: PageBlock, isEasy: boolean): readonly Node[];
/**
 * The steps of a list that the author marked as going round: a name and what happens. A list with more than words in it
 * stays as it is, as a picture of steps holds words alone.
 */
export declare const stepsIn: (block: PageBlock) => readonly Step[];
/** Does it list steps by itself? */
export declare const hasOwnSteps: (block: PageBlock) => boolean;
/** What is read in it, without the easy read. */
export declare const wordsIn: ({ nodes }: PageBlock) => string;
