import type { Part } from './types.js';
/** New ids of organisations, for each part in the order given: the first that uses an id keeps it. */
export declare function organizationIds(parts: readonly Part[]): Map<Part, ReadonlyMap<string, string>>;
/** The same value with new ids of organisations wherever one is named. */
export declare function withOrganizations<T>(value: T, ids: ReadonlyMap<string, string>): T;
