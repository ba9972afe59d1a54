const CLASSES = 2048;
const EXACT = 200;
function inOrder(numbers, count, score) {
  let highest = 0;
  for (let i = 0; i < count; i += 1) highest = Math.max(highest, score[numbers[i]]);
  const factor = highest ? (CLASSES - 1) / highest : 0;
  const starts = new Uint32Array(CLASSES + 1);
  for (let i = 0; i < count; i += 1) {
    starts[CLASSES - Math.floor(score[numbers[i]] * factor)] += 1;
  }
  for (let i = 0; i < CLASSES; i += 1) starts[i + 1] += starts[i];
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) {
    order[starts[CLASSES - 1 - Math.floor(score[numbers[i]] * factor)]++] = numbers[i];
  }
  order.set(order.slice(0, EXACT).sort((a, b) => score[b] - score[a] || a - b));
  return order;
}
export {
  inOrder
};
