import type { DocumentPlaces } from '../feed/document.js';
import type { RowReader } from './row-reader.js';
/** The figures of one row, small ones as bands unless told otherwise; undefined where the row has none. */
export declare function figuresOf(row: RowReader, phase: string): DocumentPlaces | undefined;
/** A note about the places as a whole, where it is safe to publish. */
export declare function placesNoteOf(row: RowReader): string | undefined;
