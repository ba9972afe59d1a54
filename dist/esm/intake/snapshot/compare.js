const isMuchLess = ({ before, now }) => now < before * 0.8;
function bySource({ contents }) {
  const counts = /* @__PURE__ */ new Map();
  for (const { send } of contents)
    if (send?.source) counts.set(send.source, (counts.get(send.source) ?? 0) + 1);
  return counts;
}
function falls(last, next, asked) {
  const all = { before: last.contents.length, now: next.contents.length };
  if (isMuchLess(all)) return [all];
  const [before, now] = [bySource(last), bySource(next)];
  return asked.map((source) => ({ source, before: before.get(source) ?? 0, now: now.get(source) ?? 0 })).filter(isMuchLess);
}
export {
  falls
};
