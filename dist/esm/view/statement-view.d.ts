import { nothing, type TemplateResult } from 'lit';
import type { Feed, PartialDate, Service } from '../feed/types.js';
import { type FacetContext } from '../search/facets.js';
import type { Changes, Step } from './visit.js';
import type { Audience } from './words/sayer.js';
export interface StatementOptions {
    readonly feed: Feed;
    readonly today: PartialDate;
    readonly audience: Audience;
    /** Level of the headings of its parts. */
    readonly headingLevel: number;
    /** The short breaks that can be found. */
    readonly services: readonly Service[];
    readonly context: FacetContext;
    /** Opens the menu with that choice; without it there is no menu to open. */
    readonly step?: (changes: Changes) => Step;
}
type Part = TemplateResult | typeof nothing;
interface Glance {
    readonly time: string;
    readonly known: number;
    readonly unsaid: number;
}
/** How many breaks there are at each time of day and year, and how many may be; times that none is known for are left out. */
export declare function rangeOf(services: readonly Service[], context: FacetContext): readonly Glance[];
/**
 * The short breaks statement that a council publishes, as a page: the parts of the Breaks for Carers of Disabled Children
 * Regulations 2011, reg 5, as far as the feed has them, and how many breaks its list has at each time. It never says what
 * is missing, and leaves its title to whoever shows it. Of several feeds, each council's own under its name. Nothing where no feed says anything.
 */
export declare function statementView(options: StatementOptions): Part;
export {};
