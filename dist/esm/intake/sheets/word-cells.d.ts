/** Words from a list: what people write for each, and the word we write. */
import type { DocumentReportSetting } from '../../feed/document.js';
import type { Read } from '../faults.js';
export interface Cell<T> {
    readonly read: (cell: string) => Read<T>;
    readonly write: (value: T) => string;
}
export declare const YES: RegExp;
export declare const NO: RegExp;
export declare const REFERRAL: Cell<"either" | "self" | "professional">;
export declare const NEEDED: Cell<"required" | "not-required">;
export declare const YES_SOME_NO: Cell<"some" | "yes" | "no">;
export declare const YES_NO_ASK: Cell<"yes" | "no" | "ask">;
export declare const STATUS: Cell<"active" | "inactive" | "defunct" | "temporarily closed">;
/** The council's levels: an open list. */
export declare const TIER: Cell<string>;
export declare const SETTING_TYPE: Cell<string>;
export declare const TIMES: Cell<string[]>;
export declare const PAYMENT: Cell<string[]>;
export declare const BREAK_KINDS: Cell<string[]>;
export declare const COMMENT_STATUS: Cell<NonNullable<"new" | "answered" | "planned" | "under-way" | "done" | "not-possible" | undefined>>;
export declare const REPORT_SETTING: Cell<DocumentReportSetting>;
