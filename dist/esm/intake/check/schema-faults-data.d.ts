/** What does not fit the published schema, in words. */
export declare const SCHEMA: {
    readonly kind: readonly [110, "warning", "form", "", "Write it as the description of the format says."];
    readonly quoted: readonly [110, "note", "form", "A number stands in quotes here. It is understood; other programs may not.", "Write it without quotes."];
    readonly numberId: readonly [15, "note", "form", "An id is a number here. It is understood; other programs may not.", "Write it in quotes."];
    readonly number: readonly [110, "note", "form", "A number stands here where text is due. It is understood; other programs may not.", "Write it in quotes."];
    readonly nothing: readonly [30, "note", "form", "Nothing stands here (null).", "Leave the member out where there is nothing to say."];
    readonly word: readonly [111, "warning", "wrong", "", "Use one of these words, spelt as here."];
    readonly capitals: readonly [40, "note", "form", "The status is in capitals. It is understood; other programs may not.", "Write it in small letters."];
    readonly missing: readonly [112, "warning", "form", "", "Add it."];
    readonly address: readonly [31, "note", "form", "Something is missing of this web address. It is mended for families; other programs may not.", "Copy it whole from the browser. It starts with https://"];
    readonly email: readonly [33, "note", "form", "Something else stands beside this e-mail address. It is understood; other programs may not.", "Put the address and nothing else, no spaces."];
    readonly date: readonly [42, "note", "form", "This date is in another form than the format asks for. It is understood; other programs may not.", "Write the day as 2026-09-15, the month as 2026-09, and a time as 2026-09-15T09:00:00Z."];
    readonly version: readonly [116, "warning", "form", "This is not a version of the format.", "Write \"version\": \"1.0\"."];
    readonly limit: readonly [113, "warning", "wrong", "This number is too small or too large to be right.", "Check the figure."];
    readonly other: readonly [113, "warning", "form", "This does not fit the format.", "See the description of the format."];
};
export type SchemaName = keyof typeof SCHEMA;
/** What the schema calls them, as people do. */
export declare const KINDS: Readonly<Record<string, string>>;
/** How each is written. */
export declare const WRITE: Readonly<Record<string, string>>;
