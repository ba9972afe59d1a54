import { type TemplateResult } from 'lit';
import type { DeskActs } from './desk-acts.js';
import type { DeskModel } from './desk-model.js';
import type { DeskState } from './desk-state.js';
/** Step 3: the report in order, to be pasted where it came from. */
export declare const backStep: (state: DeskState, model: DeskModel | undefined, acts: DeskActs) => TemplateResult;
