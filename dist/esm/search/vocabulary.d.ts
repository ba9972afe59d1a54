/** Something a visitor can ask for, by whatever name. Its number is its term. */
export interface Concept {
    /** `speech-therapy`, a DfE code, or `~dyslexia` for a condition. */
    readonly key: string;
    /** What we call it. */
    readonly name: string;
    readonly wider: readonly number[];
}
/** Names as terms, so that "speech therapists" is found as "speech therapy". */
export interface Phrase {
    readonly terms: readonly number[];
    readonly words: readonly string[];
    readonly concept: number;
    /** It means this only when it is asked for: a record may say it of anything. */
    readonly isAsked: boolean;
    /** One kind of it among others: worth saying where nobody has it. */
    readonly isKind: boolean;
}
/** Kinds of word, as bits. */
export declare const FLAG: {
    readonly stop: 1;
    readonly away: 2;
    readonly weak: 4;
};
/**
 * Every word of a feed and of the concepts, as numbers. A term is a concept, a stem, or a name of a place.
 */
export declare class Vocabulary {
    #private;
    readonly concepts: Concept[];
    /** Phrases by their first term, longest first. */
    readonly phrasesFrom: Map<number, Phrase[]>;
    readonly phrases: Phrase[];
    /** Term of each word, and what kind of word it is; both by the word's number. */
    readonly termOfWord: number[];
    readonly flagOfWord: number[];
    readonly words: string[];
    terms: number;
    /** How many words came from us; those after came from the feed. */
    readonly ownWords: number;
    constructor(synonyms?: readonly (readonly string[])[]);
    /** The number of a word, which is made where it is new. */
    wordOf(word: string): number;
    /** The number of a word, where the feed or we have it. */
    knownWord(word: string): number | undefined;
    knownStem(word: string): number | undefined;
    /** Is it one of our own words, that a place may share its name with? */
    isOwnWord(word: string): boolean;
    /** The same of its stem: "reading" is one of ours by "read". */
    isOwnStem(word: string): boolean;
    /** Do these words make a name as they stand? */
    isName(words: readonly string[]): boolean;
    /** Names that hold a term. */
    phrasesWith(term: number): readonly Phrase[];
    beginsWord(start: string): boolean;
    /** The numbers of words that begin so, the shortest first where there are very many. */
    wordsFrom(start: string): readonly number[];
    /** Makes ready for words that are still being typed; done by itself when it is not. */
    sort(): void;
    conceptOf(key: string): number | undefined;
    /** A term for something that is no word: `place:ealing`. */
    keyTerm(key: string): number;
    knownKey(key: string): number | undefined;
    /** The concept that `nameAt` found last. */
    named: number;
    /**
     * The longest name that starts at a place in a run of terms.
     *
     * @returns how many terms it takes, 0 for none; its concept is then in `named`.
     */
    nameAt(terms: ArrayLike<number>, start: number, end: number): number;
}
