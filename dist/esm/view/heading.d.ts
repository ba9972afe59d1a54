import { type TemplateResult } from 'lit';
/** A heading of a level from 1 to 6, so that ours fit under the page's own; of words, or of a link. */
export declare function heading(level: number, part: string, words: string | TemplateResult): TemplateResult;
