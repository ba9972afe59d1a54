/** A sentence with `{slots}`, or its forms by number: the slot `n` chooses. */
export type Sentence = string | { readonly one: string; readonly other: string };

/** Who we speak to. */
export type Audience = 'everyone' | 'young-people';

const plural = new Intl.PluralRules('en-GB');

/**
 * Speaks from a table of sentences.
 *
 * @param everyone every sentence by key
 * @param youngPeople a second wording for some of them, for `audience="young-people"`
 */
export const sayer =
  <Key extends string>(
    everyone: Readonly<Record<Key, Sentence>>,
    youngPeople?: Readonly<Partial<Record<Key, Sentence>>>,
  ) =>
  (
    key: Key,
    values: Readonly<Record<string, string | number>> = {},
    audience: Audience = 'everyone',
  ): string => {
    const sentence: Sentence = (audience === 'young-people' && youngPeople?.[key]) || everyone[key];
    const form =
      typeof sentence === 'string'
        ? sentence
        : plural.select(Number(values['n'])) === 'one'
          ? sentence.one
          : sentence.other;
    return form.replace(/\{(\w+)\}/g, (_, slot: string) => String(values[slot] ?? ''));
  };
