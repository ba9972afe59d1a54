import type { Service } from '../feed/types.js';
import { type Facet, type FacetChoices, type FacetContext } from '../search/facets.js';
import type { Audience } from '../view/words/sayer.js';
/** Filters that an attribute of the same name presets. `open` has a name of its own. */
export declare const PRESETS: readonly ["need", "age", "area", "category", "level", "first", "cost", "time", "access", "language", "where", "checked"];
/** The other attributes that decide what there is before a visitor has done anything. */
export declare const OTHERS: readonly ["openToUs", "filters", "audience", "headingLevel", "pictureHosts"];
/** The finder's attributes as an author wrote them. */
export type FinderAttributes = Readonly<Record<Exclude<(typeof PRESETS)[number] | (typeof OTHERS)[number], 'openToUs'>, string>> & {
    readonly openToUs: boolean;
};
/** Attributes that can be used, and a sentence for each that cannot. */
export interface FinderSettings {
    readonly preset: FacetChoices;
    /** Filters to offer, in their usual order. */
    readonly filters: readonly Facet[];
    readonly audience: Audience;
    readonly headingLevel: number;
    readonly pictureHosts: readonly string[];
    readonly mend: readonly string[];
}
/** Reads the attributes. A wrong one is left out, said once in the console, and the rest stands. */
export declare function finderSettings(attributes: FinderAttributes, services: readonly Service[], context: FacetContext): FinderSettings;
