import type { DocumentPlaces, DocumentPlanned } from '../feed/document.js';
import type { Read } from './faults.js';
/** A number with the words that stood beside it. */
export interface Counted {
    readonly count: number;
    readonly note?: string;
}
/** "10", "1,035", "10 (inc 2 SEN Support)", "40 places". Blank, "n/a", "-", "TBC" and "ask" say nothing. */
export declare function countIn(cell: string): Read<Counted>;
export type Pupils = Pick<DocumentPlaces, 'on_roll' | 'on_roll_band' | 'note'>;
/** As `countIn`, and counts that somebody has hidden already: "<5", "*", "c", "fewer than 5". */
export declare function pupilsIn(cell: string): Read<Pupils>;
export type Vacancies = Pick<DocumentPlaces, 'available' | 'available_band' | 'note'>;
/** Vacancies as a figure or a word: "3", "Full", "Waiting list", "Some", "TBC". */
export declare function vacanciesIn(cell: string): Read<Vacancies>;
/** "105", "105 from September", "75 places (from Sept 2026)". The date is in words here. */
export declare function plannedIn(cell: string): Read<DocumentPlanned>;
/**
 * May these words say how many pupils there are, where that is 1 to 4?
 * @param from where they stood: beside the pupils, beside another figure, or in a column for words.
 * @param isHidden the row's own count of pupils is hidden, so that any number is one too many.
 */
export declare function givesAway(words: string, from: 'pupils' | 'figure' | 'words', isHidden: boolean): boolean;
