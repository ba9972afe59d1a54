/** Is it so of more than half of them? Never of none. */
export const isMost = <T>(all: readonly T[], test: (one: T) => boolean): boolean =>
  all.filter(test).length * 2 > all.length;
