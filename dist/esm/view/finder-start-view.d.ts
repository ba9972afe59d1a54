import { type TemplateResult } from 'lit';
import type { Feed } from '../feed/types.js';
import type { FinderActs } from './finder-acts.js';
import type { Start } from './finder-start.js';
import type { Changes } from './visit.js';
import type { Audience } from './words/sayer.js';
export interface StartOptions {
    readonly feed: Feed;
    readonly audience: Audience;
    readonly headingLevel: number;
    readonly starts: readonly Start[];
    /** How many services there are. */
    readonly all: number;
    readonly acts: FinderActs;
}
/** Large plain links, each with a picture. */
export declare const startsView: ({ starts, audience, acts }: StartOptions, changes?: (category: string) => Changes) => TemplateResult;
/** Before a search: where to start, a person to ring, then everything. */
export declare const startView: (options: StartOptions) => TemplateResult;
