/** Words that stand within a sentence, as the start of one. */
export const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
