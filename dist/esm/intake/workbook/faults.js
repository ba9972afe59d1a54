const AS_XLSX = 'Open it in the spreadsheet program, choose File, Save as, and the type "Excel workbook (.xlsx)"; then use that file.';
/** What can be wrong with a workbook as a whole, before its cells are read. */
const FAULTS = {
    broken: [
        150,
        'error',
        'This is not a workbook that can be read: it is cut short, or damaged.',
        `Fetch or save it again. ${AS_XLSX}`,
    ],
    locked: [
        151,
        'error',
        'This workbook is locked with a password.',
        'Open it, choose File, Info, Protect workbook, Encrypt with password, and empty the box; then save it.',
    ],
    kind: [152, 'error', 'This is not a spreadsheet that can be read.', AS_XLSX],
    large: [
        153,
        'error',
        'This workbook is far larger than a Local Offer needs, so it was not opened.',
        'Copy the sheets of the Local Offer into a new workbook, without pictures, and save that.',
    ],
    rows: [
        153,
        'error',
        'This sheet has more rows than are read. Those below were left out.',
        'Keep one row for each service or line of places, and split what remains into several files.',
    ],
    hiddenSheet: [
        154,
        'note',
        'This sheet is hidden, and was left out.',
        'If families should see it, right-click any tab, choose Unhide, and convert again.',
    ],
    hiddenRows: [
        155,
        'warning',
        'These rows are hidden, or filtered away, and were left out.',
        'If families should see them, clear the filter or unhide the rows, and convert again.',
    ],
    hiddenColumns: [
        155,
        'warning',
        'These columns are hidden, and were left out.',
        'If they belong in the feed, unhide them, and convert again.',
    ],
    formula: [
        156,
        'warning',
        'The formula in this cell has no result, so the cell was taken as empty.',
        'Mend the formula, or type what it should say over it.',
    ],
    cut: [
        157,
        'warning',
        'A cell of a workbook holds 32,767 characters, and this text is longer. What is above that was cut.',
        'Shorten the text, or write CSV files into a folder.',
    ],
    drawing: [158, 'note', 'This is a chart, not a sheet of cells, and was left out.', 'Nothing to do.'],
    empty: [159, 'error', 'There is nothing in this file.', 'Check that this is the right file.'],
};
/** @param message told instead of the usual words; never what a cell holds. */
export function workbookFault(name, path, message, mend) {
    const [number, severity, usual, usualMend] = FAULTS[name];
    return { case: number, severity, path, message: message ?? usual, mend: mend ?? usualMend };
}
