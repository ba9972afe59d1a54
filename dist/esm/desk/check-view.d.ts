import { type TemplateResult } from 'lit';
import type { ReportItem } from '../report/index.js';
import { type DeskModel } from './desk-model.js';
import type { Part } from './fields.js';
/** Every item by how it stands: what to do first at the top. */
export declare function itemsView({ check, reading }: DeskModel, items: readonly ReportItem[]): TemplateResult;
/** Old dates, small numbers, pictures without words: what to look at beside the items. */
export declare function warningsView({ check }: DeskModel): Part;
