/** Members within members by path: `send.transport.note`. */
/** The value at a path; undefined where there is none. */
export declare const valueAt: (record: unknown, path: string) => unknown;
/** A record of values, each at its path. */
export declare function nested(values: Iterable<readonly [string, unknown]>): Record<string, unknown>;
