import { type CSSResult, type nothing, type TemplateResult } from 'lit';
import { LocalOfferElement } from './base.js';
import type { Geocode } from './near-controller.js';
/**
 * Finds services by a family's own words, by filters with counts, or by pressing from where people start.
 *
 * Typed words stay in the page: they are never in its address, sent or stored, but for `history.state`.
 *
 * @summary Search and filters over a council's services, with their details and a list to keep.
 * @tagname local-offer-service-finder
 * @slot - Your own words: shown without JavaScript, while the feed loads, and when it cannot be read.
 * @fires {FeedReadEvent} local-offer-feed-read - The feed has been read. Holds counts only.
 * @fires {FeedFailedEvent} local-offer-feed-failed - The feed could not be read. Holds kinds of failure only.
 * @fires {SearchedEvent} local-offer-searched - A visitor has searched. Counts and kinds; words only with `report-words`.
 * @csspart box - The box to type in, with its label.
 * @csspart start - A starting point.
 * @csspart side - The filters.
 * @csspart main - The results.
 * @csspart service - One service.
 * @cssprop --local-offer-accent - Chosen things and the edge of notices. Default a deep blue.
 * @cssprop --local-offer-link - Colour of links. Default the page's text colour.
 * @cssprop --local-offer-focus - Colour of the focus ring. Default yellow, with a dark second ring.
 * @cssprop --local-offer-gap - Space between controls.
 */
export declare class LocalOfferServiceFinder extends LocalOfferElement {
    #private;
    static styles: CSSResult[];
    /** The feed's address, or several with spaces between. Without it: the nearest `local-offer-feed`, else `data-feed` on the script tag. */
    src: string;
    /** Start with services for this need: a DfE code such as `SLCN`, an area of need, a condition, or a word such as `autism`. */
    need: string;
    /** Start with services for this age, or range of ages: `7` or `11-16`. */
    age: string;
    /** Start with this part of the area, or this council. */
    area: string;
    /** Start with this category: `short-breaks`. */
    category: string;
    /** Start with this level of support, as the feed names it: `universal`, `targeted`, `specialist`. */
    level: string;
    /** Start with what a family has, or needs, first: `nothing`, `referral`, `assessment` or `plan`. */
    first: string;
    /** Start with `free`, or with what a `personal-budget` pays for. */
    cost: string;
    /** Start with times, commas between: `weekend,evening`. Any of them. */
    time: string;
    /** Start with access, commas between: `step-free,hoist`. All of them. */
    access: string;
    /** Start with this language: `Polish`. */
    language: string;
    /** Start with `online`, or `in-person`. */
    where: string;
    /** Start with what was checked within a `year`. */
    checked: string;
    /** Start with services that are open to our own residents. */
    openToUs: boolean;
    /** Start near this postcode or place. */
    near: string;
    /** Start in this order: `best`, `nearest`, `name` or `checked`. */
    sort: string;
    /** Which filters to offer: `need age area`. `none` for none; without it, all that the feed has something to say of. */
    filters: string;
    /** Our council, by GSS code or name. Without it, the feed's publisher. */
    home: string;
    /** One organisation's own services: its id in the feed, or its number. */
    organization: string;
    /** `young-people` asks by pressing, and says "you". */
    audience: string;
    /** Sites, spaces between, that pictures may come from beside the page's and the feed's own. */
    pictureHosts: string;
    /** Tell the page what visitors type, with `local-offer-searched`. Say so in your privacy notice. */
    reportWords: boolean;
    /** Level of our headings, 1 to 6. */
    headingLevel: string;
    /** Tells two finders on a page apart, in the address too. */
    name: string;
    /** `none` keeps everything out of the page's address. */
    address: string;
    /** Finds where a postcode or place is, instead of the feed's own addresses: gives `{ latitude, longitude }` or nothing. */
    geocode: Geocode | undefined;
    /** Today, as `2026-11-22`: for tests and stories. */
    today: string;
    protected get showsFallback(): boolean;
    connectedMoveCallback(): void;
    protected render(): TemplateResult | typeof nothing;
    protected updated(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'local-offer-service-finder': LocalOfferServiceFinder;
    }
}
