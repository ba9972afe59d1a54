import type { HeadingTaken, ReportItem } from '../report/index.js';
import type { DeskActs } from './desk-acts.js';
import type { DeskState } from './desk-state.js';
import { type Part } from './fields.js';
/** The author's headings, each beside what it was taken for, to be put right. */
export declare function headingsView(headings: readonly HeadingTaken[], state: DeskState, items: readonly ReportItem[], acts: DeskActs): Part;
