import { bare } from '../text.js';
/** Letters to change, add, take away or swap to make one word of the other; `most` + 1 where it is more than `most`. */
function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most)
        return most + 1;
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? most) + 1 : Infinity;
            row[j] = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same, swapped);
        }
        before = last;
        last = row;
    }
    return last[b.length] ?? most + 1;
}
/** Short words differ by one letter at most, longer ones by two. */
const mostFor = (word) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);
/** The word that may be meant: the same letters, or nearly. Undefined where none is near, or the word is one of them. */
export function nearest(word, known) {
    if (word.length > 60 || known.includes(word))
        return;
    const letters = bare(word);
    if (!letters)
        return;
    const same = known.find((one) => bare(one) === letters);
    if (same)
        return same;
    const most = mostFor(letters);
    const ranked = known
        .map((one) => ({ one, far: distance(letters, bare(one), most) }))
        .filter(({ far }) => far <= most)
        .sort((a, b) => a.far - b.far);
    return ranked[0]?.one;
}
