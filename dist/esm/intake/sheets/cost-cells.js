const SUM = /£ ?(\d+(?:,\d{3})*(?:\.\d{1,2})?)|(?<![\d.])(\d{1,2})p\b/i;
const WITHIN = /^\((.*)\)$/s;
/** "£5 per session, £3 for brothers and sisters": a price to each. */
export const pricesIn = (entry) => /\[[^\]]*\]$/.test(entry)
    ? [entry]
    : entry
        // "£12.50 a day (£6 for brothers and sisters)".
        .replace(/^([^()]*£[^()]*) \((£[^()]+)\)$/, '$1, $2')
        .split(/(?:,| or|\/| \/) ?(?=£)/)
        .map((part) => part.trim());
function read(typed) {
    const text = typed.trim();
    const [, before, , after] = /^(?:(.*?)(?: ?[:–-]) )?(free(?: of charge)?|no (?:cost|charge|fee)|nil)\b[.,:]? ?(.*)$/is.exec(text) ??
        [];
    if (after !== undefined)
        return { value: parts(before ?? '', 0, after) };
    const bare = /^(\d+(?:,\d{3})*(?:\.\d{1,2})?)$/.exec(text);
    if (bare)
        return { value: { amount: pounds(bare[1]) } };
    const found = SUM.exec(text);
    if (!found)
        return /\d/.test(text) ? { value: { option: text }, fault: 'money' } : { value: { option: text } };
    const rest = text.slice(found.index + found[0].length);
    // "£4 - £8" and "£25k" are no one price.
    if (/^ ?(?:k\b|(?:-|–|to) ?£? ?\d)|£/i.test(rest))
        return { value: { option: text }, fault: 'money' };
    const amount = found[1] ? pounds(found[1]) : Number(found[2]) / 100;
    return { value: parts(text.slice(0, found.index), amount, rest) };
}
const pounds = (digits = '') => Number(digits.replaceAll(',', ''));
function parts(before, amount, after) {
    const option = before
        .trim()
        .replace(/ ?[:–-]$/, '')
        .trim();
    const words = after.trim().replace(/^[,:–-] ?/, '');
    const description = WITHIN.exec(words)?.[1] ?? words;
    return { ...(option && { option }), amount, ...(description && { amount_description: description }) };
}
function write({ option, amount, amount_description: words }) {
    if (typeof amount !== 'number')
        return '';
    const sum = amount === 0
        ? 'Free'
        : `£${Number.isInteger(amount) ? amount.toLocaleString('en-GB') : amount.toFixed(2)}`;
    return [option ? `${String(option)}: ${sum}` : sum, words && `(${String(words)})`]
        .filter(Boolean)
        .join(' ');
}
export const COST = {
    names: {
        id: 'id',
        what: 'option',
        pounds: 'amount',
        words: 'amount_description',
        from: 'valid_from',
        until: 'valid_to',
    },
    numbers: ['amount'],
    read,
    write,
};
