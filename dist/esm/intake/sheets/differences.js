/** Where two documents differ, as paths: the highest member that one has and the other has not. */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
export function differences(before, after, path = []) {
    if (Array.isArray(before) && Array.isArray(after)) {
        const length = Math.max(before.length, after.length);
        const [one, other] = [before, after];
        return Array.from({ length }, (_, index) => differences(one?.[index], other?.[index], [...path, index])).flat();
    }
    if (isRecord(before) && isRecord(after)) {
        const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        return names.flatMap((name) => differences(before[name], after[name], [...path, name]));
    }
    if (before === undefined && after === undefined)
        return [];
    if (before === undefined)
        return [{ path, kind: 'new' }];
    if (after === undefined)
        return [{ path, kind: 'gone' }];
    return before === after ? [] : [{ path, kind: 'changed' }];
}
