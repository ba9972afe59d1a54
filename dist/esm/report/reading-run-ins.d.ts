/** Paragraphs that begin with their heading in bold: which of them part a report, and which only stress their first words. */
import { type FlowGroup, type FlowHeading, type FlowPart } from './reading-flow.js';
import type { HeadingTaken } from './types.js';
/** `parts`: what follows belongs to it too. `alone`: a single line, as "SENCO: Mrs Nair" is, with nothing but its own words. */
export type RunIn = 'parts' | 'alone';
export declare const isRunIn: ({ parts: [first] }: FlowGroup) => boolean;
/** Inside an answer one may stress its first words: there, only many part it. */
export declare function runInsOf(flow: readonly FlowPart[], taken: ReadonlyMap<FlowHeading, HeadingTaken>): ReadonlyMap<FlowGroup, RunIn>;
