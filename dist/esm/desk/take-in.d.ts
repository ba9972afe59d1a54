import type { Source } from './desk-state.js';
/** Words as they were typed, or HTML code if that is what they are. */
export declare const sourceOfText: (words: string) => Source;
/** What a paste or a drop holds, read as strings: nothing of it is ever put into the page as markup. */
export declare function sourceOf(data: DataTransfer | null): Source | undefined;
/** What a file holds; undefined where it is not text: a PDF, a Word file, a picture. */
export declare function sourceOfFile(file: Blob): Promise<Source | undefined>;
