import type { CSSResult, TemplateResult } from 'lit';
import type { Feed, PartialDate } from '../feed/types.js';
import type { Geocode } from './near-controller.js';
import { VisitElement } from './visit-element.js';
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
 * @fires {SearchedEvent} local-offer-searched - A visitor has searched or chosen something. Counts and kinds; words only with `report-words`.
 * @csspart box - The box to type in, with its label.
 * @csspart start - A starting point.
 * @csspart side - The filters.
 * @csspart main - The results.
 * @csspart service - One service.
 * @cssprop [--local-offer-accent=color-mix(in srgb, currentColor 25%, #1d4f91)] - Chosen things and the edge of notices. Default a deep blue.
 * @cssprop [--local-offer-link=inherit] - Colour of links. Default the page's text colour.
 * @cssprop [--local-offer-focus=#ffdd00] - Colour of the focus ring. Default yellow, with a dark second ring.
 * @cssprop [--local-offer-gap=1em] - Space between controls.
 */
export declare class LocalOfferServiceFinder extends VisitElement {
    #private;
    static styles: CSSResult[];
    /** Start with this category: `short-breaks`. */
    category: string;
    /** Start with `free`, or with what a `personal-budget` pays for. */
    cost: string;
    /** Start with `online`, or `in-person`. */
    where: string;
    /** Start near this postcode or place. */
    near: string;
    /** Tell the page what visitors type, with `local-offer-searched`. Say so in your privacy notice. */
    reportWords: boolean;
    /** Finds where a postcode or place is, instead of the feed's own addresses: gives `{ latitude, longitude }` or nothing. */
    geocode: Geocode | undefined;
    protected content(feed: Feed, today: PartialDate): TemplateResult;
    protected drawn(isRetried: boolean): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'local-offer-service-finder': LocalOfferServiceFinder;
    }
}
