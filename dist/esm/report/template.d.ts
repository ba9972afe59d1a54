import { type Setting } from './types.js';
export interface TemplateOptions {
    readonly setting: Setting;
    /** As parents ask, in their order; or in the words and the order of the law. */
    readonly headings: 'question' | 'law';
}
/**
 * Every heading of the setting's form, what to write under each, and places for links, dates, a case study and, for a
 * college, its table of health and care. The page's own `h1` is the school's: headings start at `h2`.
 */
export declare function reportTemplate({ setting, headings }: TemplateOptions): string;
