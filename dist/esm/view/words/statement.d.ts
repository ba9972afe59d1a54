/** Sentences of a short breaks statement, and of what changes at 18. */
export declare const sayStatement: import("./sayer.js").Sayer<"after" | "before" | "needs" | "range" | "criteria" | "reviewed" | "unsaid" | "several" | "breaks" | "own" | "comment" | "until" | "adult" | "glance" | "reviewedOld" | "ownOf" | "movingOn" | "adultOf">;
