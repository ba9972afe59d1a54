import { type TemplateResult } from 'lit';
import type { PartialDate } from '../feed/types.js';
import { type ReportItem } from '../report/index.js';
import type { DeskActs } from './desk-acts.js';
import type { DeskModel } from './desk-model.js';
import type { DeskState } from './desk-state.js';
/** All that the page draws from. */
export interface DeskPage {
    readonly state: DeskState;
    /** Undefined until a report is there. */
    readonly model: DeskModel | undefined;
    readonly template: string;
    readonly items: readonly ReportItem[];
    readonly today: PartialDate;
    /** Said aloud, once. */
    readonly status: string;
}
/** The whole page. */
export declare function pageView(page: DeskPage, acts: DeskActs): TemplateResult;
