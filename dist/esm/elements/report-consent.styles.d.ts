import { type CSSResult } from 'lit';
import type { PartialDate } from '../feed/types.js';
/**
 * Rules that hide case studies whose consent has passed: one for each date the author wrote, so that a story anywhere in
 * the report is hidden and no node of theirs is changed.
 */
export declare const pastConsentStyles: (written: readonly string[], today: PartialDate) => readonly CSSResult[];
