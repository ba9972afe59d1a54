import type { Fault } from '../../feed/types.js';
/** What is told of somebody else's format made ours. Numbers to 66 are reader cases, 80 is the sheets'; from 160 on they are ours. */
declare const FAULTS: {
    readonly within: readonly [1, "note", "", "If there is a list of services too, convert that: it may say more."];
    readonly notServices: readonly [1, "error", "", "Convert the list of services. Its address often ends in /services."];
    readonly byteMark: readonly [3, "note", "It starts with a byte order mark: left out.", "Save it as UTF-8 without one."];
    readonly lineBreaks: readonly [4, "warning", "Line breaks or other control characters inside quotes, which is not JSON: mended.", "Tell whoever makes the file: they must be written as \\n inside quotes."];
    readonly unknown: readonly [22, "note", "", "If families need it, put it in the description at the source."];
    readonly markup: readonly [23, "note", "Markup (HTML) in the text: written as plain text.", "Nothing to do."];
    readonly styles: readonly [24, "note", "Styles and an editor's leftovers in the markup: left out.", "Nothing to do."];
    readonly long: readonly [25, "warning", "A very long text: only its beginning is written.", "Shorten it, and put the rest on a page of its own."];
    readonly headings: readonly [26, "note", "Headings inside the text: written as paragraphs.", "Nothing to do."];
    readonly nothingLeft: readonly [28, "note", "Nothing is left of this text without its markup: left out.", "Write it, or leave it empty."];
    readonly blanks: readonly [30, "note", "Empty texts stand for what is not said: left out.", "Nothing to do."];
    readonly address: readonly [31, "note", "The address holds signs that addresses may not: they are written with %.", "Copy the address from the browser."];
    readonly placeholder: readonly [32, "warning", "This web address is a placeholder, and was left out.", "Put the real address, or leave it empty."];
    readonly email: readonly [33, "warning", "Not one e-mail address: left out.", "Write one address only."];
    readonly zero: readonly [35, "note", "A telephone number without its first 0: mended.", "Keep the column of numbers as text."];
    readonly private: readonly [36, "warning", "Private to staff: left out.", "Take it out of what you publish."];
    readonly person: readonly [36, "warning", "A person's name, and no word that it may be published: left out. Their job, telephone number and shared e-mail address stay.", "Name the job or the team instead."];
    readonly twice: readonly [36, "note", "Without its name this contact says no more than another does: left out.", "Nothing to do."];
    readonly answers: readonly [36, "note", "Answers about support were written by many hands and may name staff.", "Read them before you publish."];
    readonly noAge: readonly [38, "note", "This number stands for \"no age given\": left out.", "Leave it out at the source."];
    readonly noLimit: readonly [38, "note", "An oldest age of 99 or more is no limit: left out.", "Leave it out at the source."];
    readonly olderThan25: readonly [38, "note", "The youngest age is over 25: kept beside the members that other readers know.", "Ask if it belongs in a Local Offer."];
    readonly status: readonly [40, "warning", "Unknown status: taken for what is nearest.", "Use active, inactive, defunct or temporarily closed."];
    readonly date: readonly [42, "note", "A date in words: written in figures.", "Write it as 2026-09-15."];
    readonly cells: readonly [63, "error", "This row has more cells than there are headings, so it was left out.", "Get the file again; if a comma split a cell in two, put the cell in quotes."];
    readonly number: readonly [64, "note", "Not a number: left out.", "Write a whole number, or leave it empty."];
    readonly days: readonly [44, "note", "Days in words: written as codes.", "Write MO,TU,WE,TH,FR."];
    readonly letter: readonly [52, "note", "A letter stands where a postcode has a figure: mended.", "Write the figure, such as 0 and not O."];
    readonly postcode: readonly [52, "warning", "Not a postcode: it stays in the address, but how far away it is cannot be told.", "Write the whole postcode."];
    readonly grid: readonly [64, "warning", "Not a point of the National Grid: left out.", "Give Easting and Northing in metres."];
    readonly small: readonly [66, "note", "A small number of pupils: written as a band.", "Nothing to do; convert with --keep-small-numbers if the council has decided to show them."];
    readonly pupils: readonly [66, "note", "A small number of pupils, or a sum that gives one away: left out.", "Nothing to do; convert with --keep-small-numbers if the council has decided to show them."];
    readonly undated: readonly [80, "warning", "The register does not say when it counted pupils. Families are told that there is no date.", "Ask the schools, and add \"as_at\" with the day."];
    readonly need: readonly [160, "note", "", "Read the record. If it is for this need, add the need; if not, nothing to do."];
    readonly bands: readonly [161, "note", "Several bands of ages: all are kept, but readers of other make know the first only.", "Nothing to do."];
    readonly publisher: readonly [162, "note", "The source names another council as its publisher. That one is kept.", "Ask whose feed this is to be."];
    readonly parts: readonly [163, "warning", "This is the first of several files; only what is in it was taken.", "Read it by its address with \"snapshot\", which takes them all."];
    readonly lost: readonly [164, "warning", "Our format has no place for this: left out.", "Nothing to do."];
    readonly words: readonly [165, "warning", "Words stand where a web address is due, and our format has no place for them: left out.", "Give the whole address, starting with https://"];
    readonly noPublisher: readonly [166, "error", "Nobody is named as its publisher.", "Say whose feed it is; families see the name."];
    readonly rarer: readonly [167, "note", "The description may say that it is not every week, and the times say every week.", "Write the times as they are, such as \"2MO\" for the second Monday of the month, or say it beside them."];
    readonly schoolNeeds: readonly [168, "note", "The register gives the needs of the whole school, not of this base.", "Ask the school which of them the base is for."];
    readonly bothKinds: readonly [169, "note", "This school has a resourced provision and a SEN unit: two records were made.", "Check that both are still open."];
    readonly closed: readonly [170, "note", "This school is closed: left out.", "Nothing to do."];
    readonly authority: readonly [171, "error", "No school of this council has a resourced provision or SEN unit in this file.", "Check the name or code of the council."];
    readonly column: readonly [172, "note", "This column is of your own making or for staff only: left out.", "If families need it, put it in the description."];
    readonly hidden: readonly [173, "note", "Not approved or not visible in the sheet: left out.", "Nothing to do."];
    readonly reference: readonly [174, "warning", "This row belongs to a service that is not in the sheet: left out.", "Check its \"import_id_reference\"."];
};
export type DirectoryFault = keyof typeof FAULTS;
export interface Spot {
    readonly path: string;
    readonly record?: string | undefined;
    /** Instead of the usual words. Never a private value, never a count of pupils. */
    readonly message?: string;
}
export declare function tell(name: DirectoryFault, { path, record, message }: Spot): Fault;
/** Takes faults in as they are met. */
export type Tell = (name: DirectoryFault, spot: Spot) => void;
export {};
