/** Do two plain values say the same, whatever the order of their members? */
export declare function isDeepSame(a: unknown, b: unknown): boolean;
