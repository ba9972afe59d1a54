/** How often something happens, where it is not each week. Each stands within a sentence. */
export declare const sayOften: import("./sayer.js").Sayer<"times" | "term" | "holiday" | "which" | "all-year" | "whichDay" | "ownWord">;
/** Which of the month, by number; from the end where it is below 0. */
export declare const PLACES: Readonly<Record<number, string>>;
