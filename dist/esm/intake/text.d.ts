/** A cell as people meant it: entities of spreadsheets gone, white space single, line breaks kept. */
export declare const cleanCell: (cell: string) => string;
export declare const oneLine: (text: string) => string;
/** Dashes of every kind become `-`. */
export declare const plainDashes: (text: string) => string;
/** A cell that says nothing. */
export declare const isBlank: (text: string) => boolean;
/** Letters and digits only, lower case, accents gone: how names and headings are compared. */
export declare const bare: (text: string) => string;
/** A name as part of an id: `st-augustines`. */
export declare const slug: (text: string) => string;
/** `;` or line breaks part the items of a list; a comma may be part of one. */
export declare const items: (text: string) => string[];
