/** Several things in one cell, as people write them. */
const BULLET = /^[-•*–] ?(?=\S)/;
/** Parts of a text at `;`, but not within brackets. */
function atSemicolons(text) {
    const parts = [''];
    let depth = 0;
    for (const letter of text) {
        if (letter === '[' || letter === '(')
            depth++;
        if (letter === ']' || letter === ')')
            depth = Math.max(0, depth - 1);
        if (letter === ';' && depth === 0)
            parts.push('');
        else
            parts.push((parts.pop() ?? '') + letter);
    }
    return depth === 0 ? parts : text.split(';');
}
const filled = (parts) => parts.map((part) => part.trim()).filter(Boolean);
/** Items that each start with a dash, and may go on over several lines; undefined where the cell has none. */
export function bullets(cell) {
    if (!BULLET.test(cell))
        return undefined;
    const items = [];
    for (const line of cell.split('\n')) {
        if (BULLET.test(line))
            items.push(line.replace(BULLET, ''));
        else
            items.push(`${items.pop() ?? ''}\n${line}`);
    }
    return filled(items);
}
/** The entries of a list: one to a line or to a dash; on one line, `;` parts them. */
export function entriesIn(cell) {
    return bullets(cell) ?? filled(cell.includes('\n') ? cell.split('\n') : atSemicolons(cell));
}
/** The cell that `entriesIn` reads as these entries. */
export function entriesCell(entries) {
    const lines = entries.join('\n');
    const isPlain = (cell) => {
        const back = entriesIn(cell);
        return back.length === entries.length && back.every((entry, index) => entry === entries[index]);
    };
    return isPlain(lines) ? lines : entries.map((entry) => `- ${entry}`).join('\n');
}
/** A list of short words: `;` and line breaks part them. */
export const wordsIn = (cell) => bullets(cell) ?? filled(cell.split(/[;\n]/));
export function wordsCell(words) {
    return words.some((word) => /[;\n]/.test(word) || BULLET.test(word))
        ? words.map((word) => `- ${word}`).join('\n')
        : words.join('; ');
}
/** `phone: 01632 960104`, one to a line. A line without a known name goes on from the line above. */
export function detailsIn(cell, names) {
    const values = new Map();
    const rest = [];
    let last = '';
    for (const line of cell.split('\n')) {
        // Several on one line, as people do: "phone: …; email: …".
        const pieces = atSemicolons(line).map((piece) => pairIn(piece, names));
        const isPairs = pieces.every(Boolean);
        const pairs = isPairs ? pieces : [pairIn(line, names)];
        for (const pair of pairs) {
            if (pair) {
                [last] = pair;
                values.set(pair[0], pair[1]);
            }
            else if (last)
                values.set(last, `${values.get(last) ?? ''}\n${line.trim()}`);
            else if (line.trim())
                rest.push(line.trim());
        }
    }
    return { values, rest: rest.join('\n') };
}
function pairIn(piece, names) {
    const [, label = '', value = ''] = /^\s*([\w' -]+?) ?: ?(.*)$/s.exec(piece) ?? [];
    const name = Object.entries(names).find(([words]) => words === label.toLowerCase().replace(/-/g, ' '))?.[1];
    return name && value.trim() ? [name, value.trim()] : undefined;
}
/** The cell that `detailsIn` reads as these. */
export const detailsCell = (values, names) => {
    const used = new Set();
    return Object.entries(names)
        .flatMap(([label, name]) => {
        const value = values[name];
        if (!value || used.has(name))
            return [];
        used.add(name);
        return `${label}: ${value}`;
    })
        .join('\n');
};
