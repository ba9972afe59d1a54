/** The sheet of a workbook of ours that tells how to fill in the others. */
export const READ_ME = 'Read me';
/** The hidden sheet that the drop-downs of a workbook of ours take their words from. */
export const LISTS = 'Lists';
/** Sheets that hold nothing to publish. */
export const OUR_SHEETS = [READ_ME, LISTS];
