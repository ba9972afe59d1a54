/** A sentence with `{slots}`, or its forms by number: the slot `n` chooses. */
export type Sentence = string | {
    readonly one: string;
    readonly other: string;
};
/** Who we speak to. */
export type Audience = 'everyone' | 'young-people';
type Slots = Readonly<Record<string, string | number>>;
/** Says a sentence of a table. `table` is there for whoever reads all of them: tests, translators. */
export type Sayer<Key extends string> = ((key: Key, slots?: Slots, audience?: Audience) => string) & {
    readonly table: readonly Readonly<Partial<Record<Key, Sentence>>>[];
};
/**
 * Speaks from a table of sentences.
 *
 * @param everyone every sentence by key
 * @param youngPeople a second wording for some of them, for `audience="young-people"`
 */
export declare function sayer<Key extends string>(everyone: Readonly<Record<Key, Sentence>>, youngPeople?: Readonly<Partial<Record<Key, Sentence>>>): Sayer<Key>;
/** The sentences of one table with some of them in other words. */
export declare function reworded<Key extends string, Own extends Key>(base: Sayer<Key>, own: Sayer<Own>): Sayer<Key>;
export {};
