import type { Cell, CellValue } from 'hucre/xlsx';
export declare const columnLetters: (index: number) => string;
/** As people name a cell: C7. */
export declare const cellName: (row: number, column: number) => string;
/** A cell as the council sees it, as text; undefined where its formula came to nothing. */
export declare function cellText(value: CellValue, cell: Cell | undefined): string | undefined;
