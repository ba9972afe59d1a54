import type { nothing, TemplateResult } from 'lit';
import type { Feed, PartialDate } from '../feed/types.js';
import { LocalOfferElement } from './base.js';
/** A widget that draws one feed: waiting, failed and dated alike, and what the author sets on every one of them. */
export declare abstract class FeedElement extends LocalOfferElement {
    #private;
    /** The feed's address, or several with spaces between. Without it: the nearest `local-offer-feed`, else `data-feed` on the script tag. */
    src: string;
    /** Level of our headings, 1 to 6. */
    headingLevel: string;
    /** Tells two of a kind on a page apart, in the address too. */
    name: string;
    /** `none` keeps everything out of the page's address. */
    address: string;
    /** Today, as `2026-11-22`: for tests and stories. */
    today: string;
    protected get showsFallback(): boolean;
    connectedMoveCallback(): void;
    /** Draws a feed that has been read. */
    protected abstract content(feed: Feed, today: PartialDate): TemplateResult;
    /** What was drawn stands in the page. `isRetried`: the button that was pressed has gone with the failure. */
    protected drawn(_isRetried: boolean): void;
    protected render(): TemplateResult | typeof nothing;
    protected updated(): void;
    /** Start of our ids: tells two without a name apart too. */
    protected idFor(noun: string): string;
}
