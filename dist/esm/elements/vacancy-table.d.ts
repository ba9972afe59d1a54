import { type CSSResult, type TemplateResult } from 'lit';
import type { Feed, PartialDate } from '../feed/types.js';
import { FeedElement } from './feed-element.js';
/**
 * Places, pupils and vacancies in resource bases, special schools and alternative provision, as a table.
 *
 * @summary Places, pupils and vacancies in resource bases and special schools, as a table.
 * @tagname local-offer-vacancy-table
 * @slot - Your own words: shown without JavaScript, while the feed loads, and when it cannot be read.
 * @fires {FeedReadEvent} local-offer-feed-read - The feed has been read. Holds counts only.
 * @fires {FeedFailedEvent} local-offer-feed-failed - The feed could not be read. Holds kinds of failure only.
 * @csspart table - The table.
 * @csspart row - One setting.
 * @csspart filters - The controls.
 * @cssprop [--local-offer-accent=color-mix(in srgb, currentColor 25%, #1d4f91)] - Filled places and the edge of notices. Default a deep blue.
 * @cssprop [--local-offer-link=inherit] - Colour of links. Default the page's text colour.
 * @cssprop [--local-offer-focus=#ffdd00] - Colour of the focus ring. Default yellow, with a dark second ring.
 * @cssprop [--local-offer-gap=1em] - Space between controls.
 */
export declare class LocalOfferVacancyTable extends FeedElement {
    #private;
    static styles: CSSResult[];
    /** Start with settings for this need: a DfE code such as `SLCN`, an area of need, or a word such as `autism`. */
    need: string;
    /** Start with settings for this age, or range of ages: `7` or `11-16`. */
    age: string;
    /** Start with this kind of place: `special-school`. */
    kind: string;
    /** Start with this part of the area: `South Westminster`. */
    area: string;
    /** Leave out settings known to be full. */
    placesOnly: boolean;
    /** One school's own places, without controls: its URN, or its id in the feed. */
    organization: string;
    /** Add a column of top-up funding. */
    showTopUp: boolean;
    /** Hide numbers of pupils below this, where it is more than the feed asks for. It cannot show more. */
    hideUnder: string;
    protected drawn(isRetried: boolean): void;
    protected content(feed: Feed, today: PartialDate): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'local-offer-vacancy-table': LocalOfferVacancyTable;
    }
}
