import type { Service } from '../feed/types.js';
import { type Facet, type FacetContext } from './facet-values.js';
import type { Fit } from './fits.js';
export { isSeveral, valuesIn } from './facet-table.js';
export { BREAK_FACETS, ALL_FACETS, type Facet, type FacetContext, FACETS } from './facet-values.js';
export type { Fit } from './fits.js';
/** Values as in attributes and the address. `time` and `access` may hold several, parted by commas. */
export type FacetChoices = Readonly<Partial<Record<Facet, string>>>;
export interface FacetValue {
    readonly value: string;
    /**
     * Services left if this were chosen, other choices standing, those that do not say counted in. Of `access`: if this
     * were added to what is ticked. Of `time`: if this alone were.
     */
    readonly n: number;
}
export interface FacetCount {
    readonly facet: Facet;
    readonly values: readonly FacetValue[];
}
/** How a service fits one choice. */
export declare function fitOf(service: Service, facet: Facet, value: string, context: FacetContext): Fit;
/** The services that fit every choice or do not say, in their order; `without` leaves one choice out of account. */
export declare function chosenServices(services: readonly Service[], choices: FacetChoices, context: FacetContext, without?: Facet): readonly Service[];
/** The chosen facets of which the record does not say whether it fits. */
export declare function unsaidOf(service: Service, choices: FacetChoices, context: FacetContext): readonly Facet[];
/** Works out ahead what some services say of the facets wanted, so that the first count need not do it for all at once. */
export declare function readFacets(services: readonly Service[], context: FacetContext, wanted?: readonly Facet[]): void;
/**
 * What can be chosen, with how many services each value would leave. Only values that one of these services has, and only
 * facets with a value that would leave one of them out: whatever has been chosen, so that controls do not come and go
 * under the hand.
 *
 * @param services those to choose from: all that are shown, or those that match the words.
 * @param wanted the facets asked for, in any order.
 */
export declare function facetCounts(services: readonly Service[], choices: FacetChoices, context: FacetContext, wanted?: readonly Facet[]): readonly FacetCount[];
