import type { Fault } from '../feed/types.js';
/** What can be wrong with a sheet. Numbers to 66 are reader cases; from 71 they are the sheet's own. */
declare const FAULTS: {
    readonly sameRow: readonly [17, "warning", "This row says the same as an earlier one, and was left out.", "Delete the repeated row."];
    readonly sameId: readonly [17, "warning", "Another row has this id or name; both are kept, under ids of their own.", "Give each base its own id in a column \"Id\". If the rows are one base, fill in \"Phase\" or \"Year group\" to tell them apart."];
    readonly noName: readonly [19, "error", "This row has no name of a setting, and was left out.", "Write the name of the school or setting."];
    readonly url: readonly [31, "warning", "This is not a web address, and was left out.", "Copy the whole address from the browser. It starts with https://"];
    readonly placeholder: readonly [32, "warning", "This web address is a placeholder, and was left out.", "Put the real address, or empty the cell."];
    readonly email: readonly [33, "warning", "This is not one e-mail address, and was left out.", "Put one address, such as office@school.example."];
    readonly agesSwapped: readonly [38, "warning", "The youngest age was above the oldest: they were swapped.", "Put the youngest first: 5 - 11."];
    readonly date: readonly [42, "warning", "This is not a date we can read. The words are kept as a note.", "Write the day as 15/09/2026, the month as September 2026."];
    readonly rowJoined: readonly [62, "note", "The setting is blank, so this row was joined to the setting above.", "Repeat the name of the setting on each row. In a spreadsheet, unmerge the cells first."];
    readonly cells: readonly [63, "error", "This row has more cells than there are headings, so it was left out.", "Look for a comma that splits a cell in two (put the cell in quotes), or give every column a heading."];
    readonly number: readonly [64, "warning", "This is not a whole number. Words that are safe to publish are kept as a note.", "Put a number alone in the cell and any words in a column \"Note\"."];
    readonly ages: readonly [64, "warning", "Ages or year groups could not be read here. The words are kept.", "Write ages as 5 - 11, or year groups as Year 7 - Year 11."];
    readonly money: readonly [64, "warning", "This is not a sum of money. The words are kept.", "Write £15,158, or £25,000 to £36,000."];
    readonly below: readonly [65, "warning", "Vacancies are below nought here. That is published as \"none\".", "Write 0. Pupils above places say the rest."];
    readonly heading: readonly [71, "error", "No row of headings was found.", "Put one row of headings above the table with \"Setting\" and, for example, \"Primary need\", \"Ages\", \"Places\" and \"Pupils\"."];
    readonly column: readonly [72, "warning", "This column is not one we know, and was left out.", "Rename it to one of the headings in \"local-offer convert --help\", or delete it."];
    readonly columnTwice: readonly [73, "warning", "An earlier column already says this, so this one was left out.", "Keep one of the two columns, or rename this one."];
    readonly total: readonly [74, "note", "A row of totals was left out: it is not a setting.", "Nothing to do."];
    readonly nameOnly: readonly [75, "warning", "Only the first cell of this row is filled, so it was not taken for a setting.", "If it is a setting, fill in its need or kind. If it is a footnote, nothing to do."];
    readonly kind: readonly [76, "note", "This kind of place is not one we know. It is shown as written.", "Use, for example: resource base, SEN unit, support base, special school, alternative provision."];
    readonly need: readonly [77, "note", "No need was recognised here. The words are shown, but filters cannot find them.", "Add the code of the need: ASD, SLCN, SEMH, MLD, SLD, PMLD, SPLD, HI, VI, MSI, PD."];
    readonly quotes: readonly [78, "error", "A quotation mark is not closed, so cells after it may have run together.", "Save the sheet again as CSV, or close the quotation mark."];
    readonly secret: readonly [79, "warning", "These words could give a small number of pupils away, and were left out.", "Say it without a number, or run convert with --keep-small-numbers."];
    readonly sum: readonly [79, "warning", "The whole would give away a small number in one of its parts, so the whole's pupils and vacancies were left out.", "Nothing to do, or leave out the row for the whole."];
    readonly undated: readonly [80, "warning", "The figures have no date. Families are told so.", "Add a column \"As at\" with the day the pupils were counted."];
    readonly future: readonly [80, "warning", "The date of these figures is in the future.", "Check the year."];
    readonly excelDate: readonly [81, "note", "The spreadsheet had turned these ages into a date. They were turned back.", "Format the column as Text, then type the ages again."];
    readonly plan: readonly [82, "warning", "This does not say whether a plan is needed. The words are kept.", "Write Yes, No or Either."];
    readonly urn: readonly [83, "warning", "A URN is six digits. This was left out.", "Copy it from get-information-schools.service.gov.uk."];
    readonly person: readonly [84, "note", "This may be a person's name. It is published as it is.", "Give the job instead (\"Inclusion manager\"), or make sure the person agreed."];
    readonly conflict: readonly [85, "warning", "This differs from an earlier row of the same setting. The earlier one is kept.", "Make the rows agree, or give each its own id."];
    readonly noRows: readonly [86, "error", "There is no setting in this sheet.", "Put one setting on each row below the headings."];
};
export type FaultName = keyof typeof FAULTS;
export interface Where {
    /** `line 7, column "Pupils"`. Lines are counted as the spreadsheet counts its rows. */
    readonly path: string;
    readonly record?: string | undefined;
    /** Told instead of the usual words. Never holds a count of pupils: reports are sent on. */
    readonly message?: string;
}
export declare function fault(name: FaultName, { path, record, message }: Where): Fault;
/** What a cell was read as. `words` are what could not be read, as typed. */
export interface Read<T> {
    readonly value?: T;
    readonly words?: string;
    readonly fault?: FaultName;
}
export {};
