/** Rows of the sheets gathered into services, on proof: one id; or one name, and nothing that speaks against it. */
import type { Fault } from '../../feed/types.js';
import type { Draft } from './draft.js';
/** The rows of one service, in the order of the sheets. */
export type Group = readonly [Draft, ...Draft[]];
export declare const isList: (path: string) => boolean;
export declare const isText: (path: string) => boolean;
export declare const isRange: (path: string) => boolean;
/** Members of which a service has one, that two rows say differently. */
export declare const differing: (one: Draft, other: Draft) => string[];
/** Rows gathered into services. A row that could belong to several stands alone. */
export declare function joined(drafts: readonly Draft[]): {
    groups: readonly Group[];
    faults: Fault[];
};
