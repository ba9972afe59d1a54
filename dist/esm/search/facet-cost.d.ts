import type { CostOption, PartialDate, Service } from '../feed/types.js';
import { type Said } from './facet-times.js';
/** Ways to pay, in the order they are offered. */
export declare const PAYMENTS: readonly ["free", "fee", "reduced-rate", "direct-payment", "personal-budget"];
/** Free: all of it, for everybody. Free for some, or a price beside it, is not said. */
export declare function costSaid(service: Service, today?: PartialDate): Said;
/** Is it what some families pay, and less than others? Told by its words. */
export declare const isReducedRate: ({ option, amount_description }: CostOption) => boolean;
/**
 * Ways to pay. A price is a fee; the words of a price may make it a reduced rate. What is written of fees in prose is
 * never taken apart: it is not said.
 */
export declare function paymentSaid(service: Service, today: PartialDate): Said;
