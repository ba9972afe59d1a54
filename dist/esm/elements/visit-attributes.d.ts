import type { Service } from '../feed/types.js';
import { type Facet, type FacetChoices, type FacetContext } from '../search/facets.js';
import type { Audience } from '../view/words/sayer.js';
/** A filter that an attribute of the same name presets: all but `open`, which is `open-to-us`. */
export type PresetOf<Filter extends Facet> = Exclude<Filter, 'open'>;
/** Which filters a widget has, each with its attribute. */
export interface VisitAttributesOf<Filter extends Facet = Facet> {
    /** In their usual order. */
    readonly filters: readonly Filter[];
    /** Which services the widget is about; without it, all. */
    readonly isShown?: (service: Service) => boolean;
}
/** Attributes as an author wrote them. */
export type VisitAttributes<Filter extends Facet> = Readonly<Record<PresetOf<Filter>, string>> & {
    readonly localName: string;
    readonly openToUs: boolean;
    readonly filters: string;
    readonly audience: string;
    readonly headingLevel: string;
    readonly pictureHosts: string;
    readonly home: string;
    readonly organization: string;
};
/** Attributes that can be used, and a sentence for each that cannot. */
export interface VisitSettings {
    readonly preset: FacetChoices;
    /** Filters to offer, in their usual order. */
    readonly filters: readonly Facet[];
    readonly audience: Audience;
    readonly headingLevel: number;
    readonly pictureHosts: readonly string[];
    readonly mend: readonly string[];
}
export declare const presetsOf: <Filter extends Facet>(filters: readonly Filter[]) => readonly PresetOf<Filter>[];
/** Reads the attributes. A wrong one is left out, said once in the console, and the rest stands. */
export declare function visitSettings<Filter extends Facet>({ filters }: VisitAttributesOf<Filter>, attributes: VisitAttributes<Filter>, services: readonly Service[], context: FacetContext): VisitSettings;
