/** Places, pupils and vacancies of one row, and the row of one line. */
import type { DocumentPlaces, DocumentServiceSend } from '../../feed/document.js';
import type { RowReader } from '../row-reader.js';
type TopUp = NonNullable<DocumentServiceSend['top_up']>;
export interface ReadPlaces {
    readonly line: DocumentPlaces | undefined;
    readonly note: string | undefined;
    readonly topUp: TopUp | undefined;
}
/** The figures of a row as a line of places, with what the row says of the places as a whole. */
export declare function placesOf(row: RowReader, phase: string): ReadPlaces;
/** The cells that `placesOf` reads as this line. */
export declare function lineCells(line: DocumentPlaces): Readonly<Record<string, string>>;
/** The cells of the top-up. */
export declare function topUpCells({ min, max, note }: TopUp): Readonly<Record<string, string>>;
export {};
