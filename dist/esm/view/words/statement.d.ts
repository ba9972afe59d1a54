/** Sentences of a short breaks statement, and of what changes at 18. */
export declare const sayStatement: import("./sayer.js").Sayer<"after" | "before" | "needs" | "reviewed" | "range" | "criteria" | "comment" | "until" | "own" | "unsaid" | "glance" | "reviewedOld" | "movingOn" | "several" | "breaks" | "adult" | "ownOf" | "adultOf">;
