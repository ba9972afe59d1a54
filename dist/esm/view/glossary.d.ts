import { type TemplateResult } from 'lit';
import type { FeedSend, RichText } from '../feed/types.js';
/** What a word means: more than one meaning where people use it for more than one thing. */
export interface Entry {
    readonly terms: readonly string[];
    readonly meanings: readonly string[];
}
export interface Glossary {
    /** Ours, and over them the feed's own. */
    readonly entries: ReadonlyMap<string, Entry>;
    readonly pattern: RegExp;
}
/** Our own entries, in the order of the alphabet. */
export declare const ownGlossary: () => readonly Entry[];
/** The glossary for a feed: what it says of a word wins over ours. Made once for each feed. */
export declare function glossaryOf(send?: Pick<FeedSend, 'glossary'>): Glossary;
export interface Piece {
    readonly words: string;
    /** What the letters that `words` end with mean, ready to stand after them. */
    readonly meaning?: string;
    /** Those letters, where they are explained, and what they mean in bare words. */
    readonly met?: {
        readonly term: string;
        readonly means: string;
    };
}
/**
 * Words in pieces, each cut after letters that are met for the first time. Words that explain themselves, "speech and
 * language therapy (SALT)" or "SALT (speech and …)", are left; so is anything inside brackets, and shouting.
 *
 * @param seen entries explained already; those explained here are added.
 */
export declare function explained(words: string, seen: Set<Entry>, { entries, pattern }: Glossary): readonly Piece[];
export type Explain = (words: string) => readonly Piece[];
/** Explains words of one detail, each once. */
export declare function explainer(send?: FeedSend): Explain;
/** A line of text with its letters explained. */
export declare const explainedLine: (words: string, explain: Explain) => readonly TemplateResult[];
/** Rich text with its letters explained; not in links, where the meaning would be part of what is pressed. */
export declare const explainedText: (blocks: RichText, explain: Explain) => readonly TemplateResult[];
