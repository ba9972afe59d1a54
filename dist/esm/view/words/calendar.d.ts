/** What stands in a calendar beside a session: it is read months later, with nothing else of the page. */
export declare const sayCalendar: import("./sayer.js").Sayer<"ring" | "season" | "halfTerm" | "lastTerm" | "noHours" | "noEnd" | "made">;
