/** Sentences for the author of a report: visitors do not see them. */
export declare const sayCheck: import("./sayer.js").Sayer<"code" | "title" | "hidden" | "law" | "present" | "thin" | "missing" | "good-practice" | "warnings" | "notRequired" | "go">;
