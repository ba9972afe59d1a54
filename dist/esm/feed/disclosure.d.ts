/**
 * Small numbers of pupils can point at a child, so they are hidden here, once, for every place that shows a figure.
 *
 * The rule (domain: UK statistical practice of suppressing counts of 1 to 4; publisher's decision in
 * `send.disclosure.under`): a hidden count must stay at least two possible numbers for somebody who knows this code
 * and everything else on the page. `test/feed/disclosure.test.ts` tries all of them.
 */
import type { DocumentPlaces } from './document.js';
import type { PartialDate, Places, PlannedPlaces } from './types.js';
/** A number as it may be shown. */
export type Figure = {
    readonly kind: 'known';
    readonly value: number;
}
/** From 1 to one below `under`. */
 | {
    readonly kind: 'under';
    readonly under: number;
}
/** Left out because another hidden number could be worked out from it. */
 | {
    readonly kind: 'hidden';
}
/** The publisher's own words for a range. */
 | {
    readonly kind: 'words';
    readonly words: string;
} | {
    readonly kind: 'unknown';
};
export type Vacancies = 
/** The publisher's figure: the only one that may be called a vacancy. */
{
    readonly kind: 'stated';
    readonly value: number;
}
/** Places less pupils; some may be promised. */
 | {
    readonly kind: 'not-filled';
    readonly value: number;
}
/** `over` is 0 where the pupils are as many as the places, or where the number is hidden. */
 | {
    readonly kind: 'full';
    readonly over: number;
}
/** `stated`: in the publisher's words; else worked out, the number hidden. */
 | {
    readonly kind: 'some';
    readonly stated: boolean;
} | {
    readonly kind: 'none';
} | {
    readonly kind: 'ask';
} | {
    readonly kind: 'unknown';
};
export interface ShownPlaces {
    readonly phase?: string;
    readonly total: Figure;
    readonly on_roll: Figure;
    readonly vacancies: Vacancies;
    readonly as_at?: PartialDate;
    readonly note?: string;
    readonly planned: readonly (Omit<PlannedPlaces, 'total'> & {
        readonly total: Figure;
    })[];
}
/**
 * The threshold in force: counts from 1 to one below it are hidden; 0 hides none. A page may raise the publisher's, never lower it.
 * 1 and 2 become 3, since "fewer than 2, and not 0" is 1.
 */
export declare const hideUnder: (feed?: number, page?: number) => number;
/** Does a line count everybody: no phase, or a word such as "Total" or "All years"? */
export declare const isWhole: (phase: string | undefined) => boolean;
interface Phased {
    readonly phase?: string;
}
/** The lines that a line may add up, under whatever name the feed gives it. */
export declare const partsOf: <Line extends Phased>(line: Phased, lines: readonly Line[]) => readonly Line[];
/**
 * A service's lines of places as they may be shown under a threshold from `hideUnder`.
 * A line over parts loses each figure from which a hidden part could be worked out.
 */
export declare function shownPlaces(lines: readonly Places[], under: number): readonly ShownPlaces[];
/** One line of a document with small counts turned into bands, so that the number never leaves the council. */
export declare function bandedPlaces(line: DocumentPlaces, under?: number): DocumentPlaces;
export {};
