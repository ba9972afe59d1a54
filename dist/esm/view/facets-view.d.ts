/** Finding without words, as controls: a select for one answer, tick boxes for several. */
import { nothing, type TemplateResult } from 'lit';
import type { Feed } from '../feed/types.js';
import { type Facet } from '../search/facets.js';
import type { Audience } from './words/sayer.js';
export { chipsView, dropsView } from './choice-parts.js';
/** One control: what it asks, and its answers with how many each would leave. */
export interface FacetControl<Key extends string> {
    readonly facet: Key;
    readonly values: readonly {
        readonly value: string;
        readonly n: number;
    }[];
}
export interface FacetsViewOptions<Key extends string> {
    readonly counts: readonly FacetControl<Key>[];
    readonly choices: Readonly<Partial<Record<Key, string>>>;
    readonly onChoose: (facet: Key, value: string) => void;
    readonly words: FacetWords<Key>;
    /** Every facet there may be, in order: each keeps its place, so that focus stays where it is when others go. */
    readonly facets: readonly Key[];
    readonly audience: Audience;
    /** What the fold says; without it "Choose what to show". */
    readonly title?: string;
}
/** How a list of facets is spoken. */
export interface FacetWords<Key extends string> {
    readonly label: (facet: Key) => string;
    readonly value: (facet: Key, value: string) => string;
    /** `one`: a select; `several`: tick boxes; `yes`: one tick box. */
    readonly kind: (facet: Key) => 'one' | 'several' | 'yes';
}
/**
 * The controls, folded on a narrow view by `facetsStyles`.
 *
 * The fold is a `details` with nothing in it but its summary, and the controls stand after it: with little room they are
 * hidden while it is not open, with room they are always shown and the fold is not. So nothing has to be measured by a
 * script, nothing flickers, the keyboard is the browser's own, and without our sheet all controls are there.
 */
export declare function controlsView<Key extends string>(options: FacetsViewOptions<Key>): TemplateResult | typeof nothing;
/** A level of help as the feed calls it, else in our words, else as written. */
export declare function levelInWords(level: string, feed: Feed): string;
/** A kind of help as the feed calls it, else in our words, else as written. */
export declare const categoryInWords: (category: string, feed: Feed) => string;
/** A facet's value as families read it, for chips. Several are joined: "Weekends or evenings", "Hoist, Hearing loop". */
export declare function facetInWords(facet: Facet, value: string, feed: Feed, audience?: Audience): string;
export type OwnFacets = Pick<FacetsViewOptions<Facet>, 'counts' | 'choices' | 'onChoose' | 'title'> & {
    readonly feed: Feed;
    readonly audience: Audience;
    /** Which controls, in which order; without it the finder's. */
    readonly facets?: readonly Facet[];
};
/** Our own controls: the finder's, or those of another widget that chooses among services. */
export declare const facetsView: ({ feed, audience, facets, ...options }: OwnFacets) => TemplateResult | typeof nothing;
