import { type TemplateResult } from 'lit';
/** One step of the page: its number, its name, what is done in it. */
export declare const stepView: (id: string, number: number, name: string, content: TemplateResult) => TemplateResult;
