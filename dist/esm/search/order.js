const CLASSES = 2048;
/** As many as a visitor may look at are put in their exact order; the rest are nearly so. */
const EXACT = 200;
/**
 * Numbers by their score, highest first; equal ones in their own order.
 *
 * @param count how many of `numbers` are meant.
 */
export function inOrder(numbers, count, score) {
    let highest = 0;
    for (let i = 0; i < count; i += 1)
        highest = Math.max(highest, score[numbers[i]]);
    const factor = highest ? (CLASSES - 1) / highest : 0;
    // Sorting thousands by comparison takes longer than all the rest of a search: they are dealt into classes.
    const starts = new Uint32Array(CLASSES + 1);
    for (let i = 0; i < count; i += 1) {
        starts[CLASSES - Math.floor(score[numbers[i]] * factor)] += 1;
    }
    for (let i = 0; i < CLASSES; i += 1)
        starts[i + 1] += starts[i];
    const order = new Uint32Array(count);
    for (let i = 0; i < count; i += 1) {
        order[starts[CLASSES - 1 - Math.floor(score[numbers[i]] * factor)]++] = numbers[i];
    }
    order.set(order.slice(0, EXACT).sort((a, b) => score[b] - score[a] || a - b));
    return order;
}
