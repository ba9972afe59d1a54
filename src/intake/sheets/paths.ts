/** Members within members by path: `send.transport.note`. */

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path; undefined where there is none. */
export const valueAt = (record: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), record);

/** A record of values, each at its path. */
export function nested(values: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const all: Record<string, unknown> = {};
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
