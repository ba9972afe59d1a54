/** Members within members by path: `send.transport.note`. */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The value at a path; undefined where there is none. */
export const valueAt = (record, path) => path.split('.').reduce((inner, name) => (isRecord(inner) ? inner[name] : undefined), record);
/** A record of values, each at its path. */
export function nested(values) {
    const all = {};
    for (const [path, value] of values) {
        const names = path.split('.');
        const last = names.pop() ?? '';
        let record = all;
        for (const name of names) {
            const inner = record[name];
            const next = isRecord(inner) ? inner : {};
            record[name] = next;
            record = next;
        }
        record[last] = value;
    }
    return all;
}
