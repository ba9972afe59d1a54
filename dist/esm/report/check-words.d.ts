/** What of a part of a report is the school's own words, and what else is in it. */
import { type ElementNode } from './html-nodes.js';
import { type FoundLink } from './html-words.js';
/** Our own words of the template, where the author left them in: `[Write here: …]`, with the label before it. */
export declare const WRITE_HERE: RegExp;
/** Less what we asked the author to write, and nothing of theirs. */
export declare const withoutOurs: (words: string) => string;
/** The words as they are read, less our prompts and written-out addresses. Links and headings stay. */
export declare const readWords: (text: string) => string;
/** The school's own: less links, headings, our prompts and what we ask to be replaced. */
export declare function ownWords(text: string): string;
export declare const countWords: (words: string) => number;
export declare const isFile: (url: string) => boolean;
/** Leads to a page or a paper: not within the page, to a mailbox or a telephone. */
export declare const isPage: (url: string | undefined) => boolean;
export declare const pageLinks: (text: string) => readonly FoundLink[];
export declare const picturesIn: (text: string) => readonly ElementNode[];
/**
 * Pictures that tell nothing to somebody who cannot see them: without `alt`, or with an empty one and no words beside it.
 * An empty one beside words, as in easy read, says that the words tell it all.
 */
export declare function barePictures(text: string): number;
