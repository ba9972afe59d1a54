/** Words as the search sees them: folded, without stop words, with light stems. */
/** Lower case, no accents, no apostrophes: "Children’s Café" is "childrens cafe". */
export declare function folded(text: string): string;
/** Words, numbers, and the ends of sentences (as `.`). Scripts without spaces come as one word a run. */
export declare const TOKEN: RegExp;
/** Words that carry nothing, not even inside a name: they are dropped before names are looked for. */
export declare const STOP: Set<string>;
/** Words so common in a directory, or in a question put to one, that they may only tip the balance. They do count inside a name: "special school". */
export declare const WEAK: Set<string>;
/** Words that turn a sentence away from what it names: "we do not offer", "a separate group", "our manager previously worked in". */
export declare const AWAY: Set<string>;
/** A light stem: plurals, -ing, -ed, -er and -ist go where enough is left. "therapists" and "therapy" meet, "carer" and "care" do not. */
export declare function stem(word: string): string;
