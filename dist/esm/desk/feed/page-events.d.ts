import type { FeedDeskActs } from './acts.js';
/**
 * Files dropped and cells pasted anywhere on the page are taken. A file that misses the box would otherwise be opened
 * by the browser in the place of this page.
 */
export declare function listenToPage(root: HTMLElement, acts: FeedDeskActs, signal?: AbortSignal): void;
