const plural = new Intl.PluralRules('en-GB');
/**
 * Speaks from a table of sentences.
 *
 * @param everyone every sentence by key
 * @param youngPeople a second wording for some of them, for `audience="young-people"`
 */
export function sayer(everyone, youngPeople) {
    const say = (key, slots = {}, audience = 'everyone') => {
        const sentence = (audience === 'young-people' && youngPeople?.[key]) || everyone[key];
        const form = typeof sentence === 'string'
            ? sentence
            : plural.select(Number(slots['n'])) === 'one'
                ? sentence.one
                : sentence.other;
        return form.replace(/\{(\w+)\}/g, (_, slot) => String(slots[slot] ?? ''));
    };
    return Object.assign(say, { table: youngPeople ? [everyone, youngPeople] : [everyone] });
}
/** The sentences of one table with some of them in other words. */
export function reworded(base, own) {
    const isOwn = (key) => Object.hasOwn(own.table[0] ?? {}, key);
    const say = (key, ...more) => isOwn(key) ? own(key, ...more) : base(key, ...more);
    // A table of some of the keys is a table of the keys, some of them left out.
    return Object.assign(say, { table: [...base.table, ...own.table] });
}
