import type { CSSResult, TemplateResult } from 'lit';
import type { Feed, PartialDate } from '../feed/types.js';
import { VisitElement } from './visit-element.js';
/**
 * Short breaks for disabled children: what there is, who can have it, when it is, how to start; and the council's
 * short breaks statement (Breaks for Carers of Disabled Children Regulations 2011, regulation 5) as a web page.
 *
 * @summary The short-breaks menu, the week as a timetable, breaks side by side, and the statement.
 * @tagname local-offer-short-breaks
 * @slot - Your own words: shown without JavaScript, while the feed loads, and when it cannot be read.
 * @fires {FeedReadEvent} local-offer-feed-read - The feed has been read. Holds counts only.
 * @fires {FeedFailedEvent} local-offer-feed-failed - The feed could not be read. Holds kinds of failure only.
 * @fires {SearchedEvent} local-offer-searched - A visitor has chosen something. Counts and the names of filters only.
 * @csspart quick - A first question, its answers to be pressed.
 * @csspart side - The other filters.
 * @csspart main - The results.
 * @csspart service - One short break.
 * @csspart week - The timetable.
 * @csspart compare - Breaks side by side.
 * @cssprop [--local-offer-accent=color-mix(in srgb, currentColor 25%, #1d4f91)] - Chosen things and the edge of notices. Default a deep blue.
 * @cssprop [--local-offer-link=inherit] - Colour of links. Default the page's text colour.
 * @cssprop [--local-offer-focus=#ffdd00] - Colour of the focus ring. Default yellow, with a dark second ring.
 * @cssprop [--local-offer-gap=1em] - Space between controls.
 */
export declare class LocalOfferShortBreaks extends VisitElement {
    #private;
    static styles: CSSResult[];
    /** One part alone: `menu`, `week` or `statement`. Without it, all three, with links between them. */
    view: string;
    /** Start with the week in `term` time, or in the school `holiday`. Without it, the one it is now. */
    week: string;
    /** `yes`: start with breaks that have transport. */
    transport: string;
    /** Start with one kind of break: `care`, `educational` or `leisure`. */
    kind: string;
    /** Start with breaks at `home`, or `elsewhere`. */
    setting: string;
    /** Start with one way to pay: `free`, `fee`, `reduced-rate`, `direct-payment` or `personal-budget`. */
    payment: string;
    /** `yes`: start with breaks that help with personal care. */
    care: string;
    protected content(feed: Feed, today: PartialDate): TemplateResult;
    protected drawn(isRetried: boolean): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'local-offer-short-breaks': LocalOfferShortBreaks;
    }
}
