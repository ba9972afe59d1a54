import { type CheckedItem, type ReportContent, type Setting } from './types.js';
/** Fewer of the school's own words than this say too little. */
export declare const ENOUGH_WORDS = 20;
/** Each item asked of such a setting, in the order of the law. */
export declare function checkedItems(report: ReportContent, setting: Setting, phase: string | undefined): readonly CheckedItem[];
