const isMuchLess = ({ before, now }) => now < before * 0.8;
function bySource({ contents }) {
    const counts = new Map();
    for (const { send } of contents)
        if (send?.source)
            counts.set(send.source, (counts.get(send.source) ?? 0) + 1);
    return counts;
}
/**
 * Where a new copy has over a fifth fewer services than the last one: in all, or of one of its sources, which the others
 * may hide. A source that is no longer asked is none of its business.
 *
 * @param asked ids of the sources of this run.
 */
export function falls(last, next, asked) {
    const all = { before: last.contents.length, now: next.contents.length };
    if (isMuchLess(all))
        return [all];
    const [before, now] = [bySource(last), bySource(next)];
    return asked
        .map((source) => ({ source, before: before.get(source) ?? 0, now: now.get(source) ?? 0 }))
        .filter(isMuchLess);
}
