/** The sheet of a workbook of ours that tells how to fill in the others. */
export declare const READ_ME = "Read me";
/** The hidden sheet that the drop-downs of a workbook of ours take their words from. */
export declare const LISTS = "Lists";
/** Sheets that hold nothing to publish. */
export declare const OUR_SHEETS: readonly string[];
