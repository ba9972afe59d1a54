/** A sentence with `{slots}`, or its forms by number: the slot `n` chooses. */
export type Sentence = string | { readonly one: string; readonly other: string };

/** Who we speak to. */
export type Audience = 'everyone' | 'young-people';

type Slots = Readonly<Record<string, string | number>>;

/** Says a sentence of a table. `table` is there for whoever reads all of them: tests, translators. */
export type Sayer<Key extends string> = ((key: Key, slots?: Slots, audience?: Audience) => string) & {
  readonly table: readonly Readonly<Partial<Record<Key, Sentence>>>[];
};

const plural = new Intl.PluralRules('en-GB');

/**
 * Speaks from a table of sentences.
 *
 * @param everyone every sentence by key
 * @param youngPeople a second wording for some of them, for `audience="young-people"`
 */
export function sayer<Key extends string>(
  everyone: Readonly<Record<Key, Sentence>>,
  youngPeople?: Readonly<Partial<Record<Key, Sentence>>>,
): Sayer<Key> {
  const say = (key: Key, slots: Slots = {}, audience: Audience = 'everyone'): string => {
    const sentence: Sentence = (audience === 'young-people' && youngPeople?.[key]) || everyone[key];
    const form =
      typeof sentence === 'string'
        ? sentence
        : plural.select(Number(slots['n'])) === 'one'
          ? sentence.one
          : sentence.other;
    return form.replace(/\{(\w+)\}/g, (_, slot: string) => String(slots[slot] ?? ''));
  };
  return Object.assign(say, { table: youngPeople ? [everyone, youngPeople] : [everyone] });
}

/** The sentences of one table with some of them in other words. */
export function reworded<Key extends string, Own extends Key>(base: Sayer<Key>, own: Sayer<Own>): Sayer<Key> {
  const isOwn = (key: Key): key is Own => Object.hasOwn(own.table[0] ?? {}, key);
  const say: (...said: Parameters<Sayer<Key>>) => string = (key, ...more) =>
    isOwn(key) ? own(key, ...more) : base(key, ...more);
  // A table of some of the keys is a table of the keys, some of them left out.
  return Object.assign(say, { table: [...base.table, ...(own.table as Sayer<Key>['table'])] });
}
