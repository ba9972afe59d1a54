import type { Likeness } from './proofs.js';
import type { Offer } from './types.js';
/** One offer for each pair, with its surest reason; the surest first. */
export declare function offersOf(likenesses: readonly Likeness[], isDone: (likeness: Likeness) => boolean): Offer[];
