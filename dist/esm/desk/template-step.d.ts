import { type TemplateResult } from 'lit';
import type { DeskActs } from './desk-acts.js';
import type { DeskState } from './desk-state.js';
/** Step 1: a template, as formatted text. */
export declare const templateStep: (state: DeskState, template: string, acts: DeskActs) => TemplateResult;
