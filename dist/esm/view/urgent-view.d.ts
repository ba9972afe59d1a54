import { type TemplateResult } from 'lit';
import type { Feed } from '../feed/types.js';
import type { UrgentGroup } from '../search/types.js';
import type { Audience } from './words/sayer.js';
export interface UrgentOptions {
    readonly feed: Feed;
    /** Of "Urgent help"; the groups are one below. */
    readonly headingLevel: number;
    readonly audience: Audience;
}
/**
 * Whom to turn to now: the groups that the words call for in full, the likelier first, the other folded below.
 * A plain region of the page: nothing opens by itself, moves, or has to be closed.
 *
 * @param groups as `urgentIn` gives them; with none, at the foot of an empty result, both stand in full
 */
export declare function urgentView(groups: readonly UrgentGroup[], options: UrgentOptions): TemplateResult;
