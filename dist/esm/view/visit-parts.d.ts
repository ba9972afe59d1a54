/** Small pieces of every screen: a step, a title, somebody to ring. */
import { nothing, type TemplateResult } from 'lit';
import type { Feed } from '../feed/types.js';
import type { Step } from './visit.js';
/** A real link that is followed in place. */
export declare const stepView: ({ href, onClick }: Step, words: string, part?: string) => TemplateResult;
/** A title that focus can be put on when what is under it has changed. */
export declare const titleView: (level: number, words: string, isHidden?: boolean) => TemplateResult;
/** Somebody to ring, where the feed names one: by phone, else by email. */
export declare function ringView({ send: { contact } }: Feed, words: string): TemplateResult | typeof nothing;
