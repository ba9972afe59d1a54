import type { Service } from '../feed/types.js';
import { type Facet, type FacetChoices, type FacetContext } from '../search/facets.js';
import type { Audience } from '../view/words/sayer.js';
/** Which attributes a widget has: presets are filters of the same name, `open` being `open-to-us`. */
export interface VisitAttributesOf<Preset extends Facet = Facet> {
    readonly presets: readonly Preset[];
    /** Filters there are, in their usual order. */
    readonly filters: readonly Facet[];
    /** Which services the widget is about; without it, all. */
    readonly isShown?: (service: Service) => boolean;
}
/** Attributes as an author wrote them. */
export type VisitAttributes<Preset extends Facet> = Readonly<Record<Preset, string>> & {
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
/** Reads the attributes. A wrong one is left out, said once in the console, and the rest stands. */
export declare function visitSettings<Preset extends Facet>({ presets, filters }: VisitAttributesOf<Preset>, attributes: VisitAttributes<Preset>, services: readonly Service[], context: FacetContext): VisitSettings;
