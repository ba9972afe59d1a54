import { nothing, type TemplateResult } from 'lit';
import type { Feed } from '../feed/types.js';
import type { FinderActs, FinderChanges, Step } from './finder-acts.js';
import type { Start } from './finder-start.js';
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
/** A real link that is followed in place. */
export declare const stepView: ({ href, onClick }: Step, words: string, part?: string) => TemplateResult;
/** A title that focus can be put on when what is under it has changed. */
export declare const titleView: (level: number, words: string, isHidden?: boolean) => TemplateResult;
/** Somebody to ring, where the feed names one: by phone, else by email. */
export declare function ringView({ send: { contact } }: Feed, words: string): TemplateResult | typeof nothing;
/** Large plain links, each with a picture. */
export declare const startsView: ({ starts, audience, acts }: StartOptions, changes?: (category: string) => FinderChanges) => TemplateResult;
/** Before a search: where to start, a person to ring, then everything. */
export declare const startView: (options: StartOptions) => TemplateResult;
