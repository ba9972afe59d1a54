import { slug } from './text.js';

export interface Nameable {
  /** As typed in the sheet. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly need: string;
  readonly kind: string;
}

/**
 * An id for each: the one typed, else the name, and the need and kind where names clash. The same from run to run,
 * whatever the order of the rows, but for a number at the end where all of these are the same (reader cases 16, 17).
 */
export function idsFor(services: readonly Nameable[]): { id: string; isNumbered: boolean }[] {
  const choices = services.map(({ id, name, need, kind }) =>
    id ? [id] : [[name], [name, need], [name, need, kind]].map((parts) => slug(parts.join(' ')) || 'setting'),
  );
  const level = choices.map(() => 0);
  const at = (index: number): string => choices[index]?.[level[index] ?? 0] ?? '';
  for (let round = 0; round < 2; round++) {
    const ids = choices.map((_, index) => at(index));
    ids.forEach((id, index) => {
      const isTyped = choices[index]?.length === 1;
      if (!isTyped && ids.filter((other) => other === id).length > 1) level[index] = (level[index] ?? 0) + 1;
    });
  }
  const taken = new Set<string>();
  return choices.map((_, index) => {
    const id = at(index);
    let numbered = id;
    for (let number = 2; taken.has(numbered); number++) numbered = `${id}-${number}`;
    taken.add(numbered);
    return { id: numbered, isNumbered: numbered !== id };
  });
}
