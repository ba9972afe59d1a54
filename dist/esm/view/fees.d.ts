import type { CostOption, PartialDate, Service } from '../feed/types.js';
/** What a session costs at each rate, in words. A rate is blank where the feed does not say. */
export interface Fee {
    /** Blank where the feed has one price for whatever it is. */
    readonly session: string;
    readonly standard: string;
    readonly reduced: string;
}
export interface Fees {
    readonly rows: readonly Fee[];
    /** The prices that the rows tell. */
    readonly told: readonly CostOption[];
}
/**
 * Prices that pair up: a session with its standard and its reduced rate. Undefined where none does: then they are lines
 * like any other. A price is never guessed to belong to another: what is not sure stays a line.
 */
export declare function feesOf({ cost_options }: Service, today: PartialDate): Fees | undefined;
/** All that is said of the cost, a line each, the two rates of a session on one. */
export declare function costLines(service: Service, today: PartialDate): readonly string[];
