import { type ShownPlaces } from '../feed/disclosure.js';
import type { Feed, PartialDate, Service } from '../feed/types.js';
/** Older than this, a figure is old: a school year has three terms. */
export declare const TERM_MONTHS = 4;
/** Could there be a place? `ask`: nobody can say from these figures. */
export type Chance = 'yes' | 'ask' | 'no';
/** One setting as the table shows it. Figures come from `lines`, never from `service.send.places`. */
export interface Row {
    readonly service: Service;
    readonly kind: string;
    /** The council's own word for the kind, or the usual one; blank where the feed does not say. */
    readonly kindLabel: string;
    readonly lines: readonly ShownPlaces[];
    readonly chance: Chance;
    /** Figures of the whole row that may be shown, for sorting. */
    readonly total?: number;
    readonly pupils?: number;
    readonly free?: number;
}
export interface RowOptions {
    readonly today: PartialDate;
    /** The page's own threshold; raises the feed's, never lowers it. */
    readonly hideUnder?: number;
}
/** Does the table show this service, and is it open yet? */
export declare function placing(service: Service, today: PartialDate): 'open' | 'opening' | undefined;
/** Every setting the table shows, in the order of the feed, and those that are not open yet. */
export declare function vacancyRows(feed: Feed, { today, hideUnder: page }: RowOptions): {
    rows: readonly Row[];
    opening: readonly Row[];
};
/** Are most of the figures shown old, or without a date? */
export declare const mostAreOld: (rows: readonly Row[], today: PartialDate) => boolean;
