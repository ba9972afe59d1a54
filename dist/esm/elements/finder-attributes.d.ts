import type { Service } from '../feed/types.js';
import { type Facet, type FacetChoices, type FacetContext } from '../search/facets.js';
import type { Audience } from '../view/words/sayer.js';
/** The finder's attributes as an author wrote them. */
export interface FinderAttributes {
    readonly need: string;
    readonly age: string;
    readonly area: string;
    readonly category: string;
    readonly level: string;
    readonly first: string;
    readonly cost: string;
    readonly time: string;
    readonly access: string;
    readonly language: string;
    readonly openToUs: boolean;
    readonly filters: string;
    readonly audience: string;
    readonly headingLevel: string;
    readonly pictureHosts: string;
}
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
