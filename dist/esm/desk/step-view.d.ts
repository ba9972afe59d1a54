import { type TemplateResult } from 'lit';
import type { Step } from './desk-state.js';
/** One step of the page: its number, its name, what is done in it. */
export declare const stepView: (id: Step, number: number, name: string, content: TemplateResult) => TemplateResult;
