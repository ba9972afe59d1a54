import type { Feed } from '../feed/types.js';
/** A need in plain words and its official name; a word nobody knows is shown as written. */
export declare function needInWords(need: string, feed: Feed): {
    readonly plain: string;
    readonly official?: string;
};
