export declare const SERVICE_COLUMNS: readonly import("./columns.js").Column[];
