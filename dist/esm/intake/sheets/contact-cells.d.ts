import type { RecordWords } from './record-cell.js';
/** "01632 960112 / 01632 960113": a number to each line. */
export declare const phonesApart: (cell: string) => string;
export declare const PHONE: RecordWords;
/** The members of a contact and its telephone number in one record; `phones` are numbers parted by a bar. */
export declare const CONTACT: RecordWords;
export declare const LANGUAGE: RecordWords;
/** "Westminster E09000033". */
export declare const AREA: RecordWords;
/** "Charity number 1234567". A bare number is taken for a charity's, with eight digits or letters for a company's. */
export declare const ORGANIZATION_NUMBER: RecordWords;
export declare const LINK: RecordWords;
/** Words on getting in and about, with what else an entry of `accessibility` says. */
export declare const PLACE_ACCESS: RecordWords;
/** Sentence | address of a picture | what it shows. */
export declare const EASY_READ: RecordWords;
export declare const PICTURE: RecordWords;
