import { type TemplateResult } from 'lit';
import type { Inline, RichText } from '../feed/types.js';
/** A run of text, as a link, strong, emphasised or plain. */
export declare const inlineView: ({ text: words, strong, emphasis, href }: Inline) => TemplateResult;
/**
 * Draws a tree of text. Nothing from a feed is ever markup.
 *
 * @param draw how a run of text is drawn, for whoever has something to add to it.
 */
export declare const richText: (blocks: RichText, draw?: (run: Inline) => TemplateResult | readonly TemplateResult[]) => readonly TemplateResult[];
