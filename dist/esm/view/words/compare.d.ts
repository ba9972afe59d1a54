/** Sentences of breaks side by side. */
export declare const sayCompare: import("./sayer.js").Sayer<"caption" | "title" | "remove" | "unsaid" | "care" | "checked" | "notes" | "corner" | "removeOf">;
