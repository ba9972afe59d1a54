/** Do two plain values say the same, whatever the order of their members? */
export function isDeepSame(a, b) {
    if (a === b)
        return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
        return false;
    const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
    return (Array.isArray(a) === Array.isArray(b) &&
        left.length === right.size &&
        left.every(([name, value]) => right.has(name) && isDeepSame(value, right.get(name))));
}
