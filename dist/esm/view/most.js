/** Is it so of more than half of them? Never of none. */
export const isMost = (all, test) => all.filter(test).length * 2 > all.length;
