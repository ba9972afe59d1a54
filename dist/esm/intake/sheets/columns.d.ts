/** A column of a sheet. */
export interface Column {
    /** Names the column within its sheet, for mappings and for code. */
    readonly field: string;
    readonly heading: string;
    /** Headings it is known by, the usual one first; compared without case, spaces and punctuation. */
    readonly spellings: readonly string[];
    /** What to write in it, in one or two short sentences. */
    readonly note: string;
    /** Words to choose from. Others are read too. */
    readonly choices?: readonly string[];
    /** In characters. */
    readonly width?: number;
    readonly format?: 'text' | 'date' | 'number';
}
/** A row by field. */
export type ExampleRow = Readonly<Record<string, string>>;
/** How a table of columns is written: heading, other headings parted by `|`, note, and what else there is. */
export type ColumnRow = readonly [
    field: string,
    heading: string,
    spellings: string,
    note: string,
    more?: Pick<Column, 'choices' | 'width' | 'format'>
];
export declare const columnsOf: (rows: readonly ColumnRow[]) => readonly Column[];
/** Some columns of a table, in the order asked for. */
export declare const picked: (columns: readonly Column[], fields: string) => readonly Column[];
/** The columns of a table that are not among others. */
export declare const others: (columns: readonly Column[], chosen: readonly Column[]) => readonly Column[];
