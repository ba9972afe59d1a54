import { type TemplateResult } from 'lit';
import type { RichText } from '../feed/types.js';
/** Draws a tree of text. Nothing from a feed is ever markup. */
export declare const richText: (blocks: RichText) => readonly TemplateResult[];
