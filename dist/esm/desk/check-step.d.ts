import { type TemplateResult } from 'lit';
import type { PartialDate } from '../feed/types.js';
import type { ReportItem } from '../report/index.js';
import type { DeskActs } from './desk-acts.js';
import type { DeskModel } from './desk-model.js';
import type { DeskState } from './desk-state.js';
/** Step 2: what is pasted, what we found in it, and what we took her headings for. */
export declare const checkStep: (state: DeskState, model: DeskModel | undefined, items: readonly ReportItem[], today: PartialDate, acts: DeskActs) => TemplateResult;
