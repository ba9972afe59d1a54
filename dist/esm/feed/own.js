/** What a table of ours holds under a word of a feed's: nothing for `constructor` and the like. */
export const own = (table, key) => Object.hasOwn(table, key) ? table[key] : undefined;
