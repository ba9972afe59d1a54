import { type TemplateResult } from 'lit';
import type { Feed, MergedFrom } from '../feed/types.js';
import type { Audience } from './words/sayer.js';
/** A council that says something of short breaks: one feed, or each of several. */
export type Source = Pick<MergedFrom, 'publisher' | 'short_breaks'>;
/** The feeds that were read, each speaking for itself; of one alone, itself. */
export declare const sourcesOf: ({ send }: Feed) => readonly Source[];
export declare const hasOwnRule: ({ short_breaks }: Source) => boolean;
/** What changes at 18, the same everywhere; then each council's own rule and link. */
export declare function changesView(feed: Feed, audience: Audience): TemplateResult;
export interface MovingOnOptions {
    readonly feed: Feed;
    readonly audience: Audience;
    readonly headingLevel: number;
}
/** For families of young people who are nearly grown up, above what they chose: what changes at 18. */
export declare const movingOnView: ({ feed, audience, headingLevel }: MovingOnOptions) => TemplateResult;
