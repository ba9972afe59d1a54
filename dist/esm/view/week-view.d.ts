import { type TemplateResult } from 'lit';
import type { Service } from '../feed/types.js';
import type { WeekViewOptions } from './week-parts.js';
export type { WeekViewOptions } from './week-parts.js';
/** A usual week of some breaks, what is on set dates, and whom to ask about the others. */
export declare function weekView(services: readonly Service[], options: WeekViewOptions): TemplateResult;
