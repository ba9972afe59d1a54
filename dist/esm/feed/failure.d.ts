import type { Refusal } from './request.js';
import type { SourceFailure } from './state.js';
/** Puts a refusal into words for the page's author. */
export declare const failure: (address: string, { reason, note }: Refusal) => SourceFailure;
