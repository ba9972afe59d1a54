import { type TemplateResult } from 'lit';
type Content = readonly TemplateResult[];
/**
 * HTML of somebody else's, drawn as our own few elements: nothing in it runs, nothing is loaded, and no attribute of it
 * is kept but the address of a link that may be followed.
 */
export declare const safeHtml: (markup: string) => Content;
export {};
