import type { FeedState } from '../feed/state.js';
import type { PartialDate } from '../feed/types.js';
import type { WaitOptions } from '../view/feed-view.js';
import { LocalOfferElement } from './base.js';
/** An element that is told of one feed, and what the author sets on every one of them. */
export declare abstract class FeedHostElement extends LocalOfferElement {
    #private;
    /** The feed's address, or several with spaces between. Without it: the nearest `local-offer-feed`, else `data-feed` on the script tag. */
    src: string;
    /** Level of our headings, 1 to 6. Without it, 2. */
    headingLevel: string;
    /** Tells two of a kind on a page apart, in the address too. */
    name: string;
    /** `none` keeps everything out of the page's address. */
    address: string;
    /** Today, as `2026-11-22`: for tests and stories. */
    today: string;
    protected get feedState(): FeedState;
    /** Addresses of the feed, absolute. */
    protected get feedAddresses(): readonly string[];
    /** Whether there is nothing to show without a feed, so that its author is told where to name one. */
    protected get needsFeed(): boolean;
    connectedMoveCallback(): void;
    /** What was drawn stands in the page. `isRetried`: the button that was pressed has gone with the failure. */
    protected drawn(_isRetried: boolean): void;
    protected dayToday(): PartialDate;
    /** What waiting for a feed needs to know. */
    protected waiting(): WaitOptions;
    protected updated(): void;
    /** Start of our ids: tells two without a name apart too. */
    protected idFor(noun: string): string;
}
