import { type ReportItem, type Setting } from './types.js';
/** What is asked of such a school or college, in the order of the law. */
export declare const reportItems: (setting: Setting) => readonly ReportItem[];
/** The same keys in the order in which a worried parent, or a young person, asks. */
export declare const parentsOrder: (setting: Setting) => readonly string[];
