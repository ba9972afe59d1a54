import type { Figure, ShownPlaces, Vacancies } from '../feed/disclosure.js';
import type { PartialDate, Service } from '../feed/types.js';
import { type Row } from './vacancy-rows.js';
/** "5 to 11; Year 7": ages and year groups, as published. */
export declare const agesInWords: (service: Service) => string;
/** The kind in the council's word, with the usual one where they differ. */
export declare function kindInWords(row: Row): string;
/** A count as it may be shown, with its noun. */
export declare function figureInWords(figure: Figure, noun: 'places' | 'pupils'): string;
/** What may be said of a line's vacancies. Only a figure the publisher states is called a vacancy. */
export declare function vacanciesInWords(vacancies: Vacancies, isOneOfSeveral?: boolean): string;
/** The same for a line of a row: a base without fixed places says so. */
export declare const lineVacancies: (row: Row, line: ShownPlaces) => string;
/** What must be said once of lines that only places and pupils are known of. */
export declare const mayBePromised: ({ lines }: Row) => boolean;
/** How old a line's figures are, and whose they are. */
export declare function freshnessInWords({ as_at, vacancies }: ShownPlaces, today: PartialDate): string;
/** A change in places: planned, or due by now. */
export declare function plannedInWords(change: ShownPlaces['planned'][number], today: PartialDate): string;
export declare const planInWords: ({ send: { plan } }: Service) => string;
/** Top-up funding in pounds a year, as one figure or a range. */
export declare function topUpInWords({ send: { top_up } }: Service): string;
/** How many are shown, and how many of them could have a place. Said once, politely, when it changes. */
export declare function countInWords(shown: readonly Row[], all: readonly Row[]): string;
