import type { LoadedFeed } from './load.js';
/** Writes a line to the console for the page's author, once a page however many elements have it to say. */
export declare function tellOnce(line: string): void;
/** What to mend in a feed: how many records, then one fault of each kind, the worst first, ten at most. */
export declare function faultReport(address: string, { faults, records }: LoadedFeed): string;
