/**
 * A function that remembers its answers: a directory says the same few things of many services. The answers are shared,
 * so they must not be changed.
 */
export function remember(answer) {
    const known = new Map();
    return (words) => {
        let found = known.get(words);
        if (found === undefined)
            known.set(words, (found = answer(words)));
        return found;
    };
}
