const CLASSES = 2048;
/** As many as a visitor may look at are put in their exact order; the rest are nearly so. */
const EXACT = 200;

/**
 * Numbers by their score, highest first; equal ones in their own order. Those under a part of the highest are left out.
 *
 * @param count how many of `numbers` are meant.
 * @param least from 0 to 1, of the highest score.
 */
export function inOrder(
  numbers: Uint32Array,
  count: number,
  score: Float32Array,
  least: number,
): Uint32Array {
  let highest = 0;
  for (let i = 0; i < count; i += 1) highest = Math.max(highest, score[numbers[i]!]!);
  const factor = highest ? (CLASSES - 1) / highest : 0;
  const lowest = highest * least;
  // Sorting thousands by comparison takes longer than all the rest of a search: they are dealt into classes.
  const starts = new Uint32Array(CLASSES + 1);
  let kept = 0;
  for (let i = 0; i < count; i += 1) {
    const own = score[numbers[i]!]!;
    if (own < lowest) continue;
    starts[CLASSES - Math.floor(own * factor)]! += 1;
    kept += 1;
  }
  for (let i = 0; i < CLASSES; i += 1) starts[i + 1]! += starts[i]!;
  const order = new Uint32Array(kept);
  for (let i = 0; i < count; i += 1) {
    const own = score[numbers[i]!]!;
    if (own >= lowest) order[starts[CLASSES - 1 - Math.floor(own * factor)]!++] = numbers[i]!;
  }
  order.set(order.slice(0, EXACT).sort((a, b) => score[b]! - score[a]! || a - b));
  return order;
}
