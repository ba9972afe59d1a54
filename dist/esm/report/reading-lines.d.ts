import { type FlowPart } from './reading-flow.js';
import type { Setting } from './types.js';
/** Paragraphs are parted by empty lines; a line that starts with a dot or dash is an item of a list. */
export declare function lineFlow(text: string, setting: Setting): readonly FlowPart[];
