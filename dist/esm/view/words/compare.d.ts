/** Sentences of breaks side by side. */
export declare const sayCompare: import("./sayer.js").Sayer<"caption" | "title" | "remove" | "notes" | "checked" | "unsaid" | "care" | "corner" | "removeOf">;
