import { type FlowGroup, type FlowPart } from './reading-flow.js';
import type { HeadingTaken, Setting } from './types.js';
export type Settled = Exclude<FlowPart, FlowGroup>;
export interface SettledFlow {
    readonly parts: readonly Settled[];
    /** One for each heading in `parts`, in the same order. */
    readonly taken: readonly HeadingTaken[];
}
/**
 * @param corrections by the index of the heading among those that are kept: the author's own choice.
 */
export declare function settle(flow: readonly FlowPart[], setting: Setting, corrections: Readonly<Record<number, readonly string[]>>): SettledFlow;
