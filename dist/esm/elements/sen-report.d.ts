import { type CSSResult, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FeedHostElement } from './feed-host.js';
/**
 * A school's SEN information report (Children and Families Act 2014, section 69; SEND Regulations 2014, Schedule 1), or a
 * college's support offer. The school writes it between the tags, as ordinary headings and paragraphs; what it leaves out
 * can come from a feed. No node of the school's is moved or changed, and no word is left out.
 *
 * @summary A school's SEN information report, or a college's support offer: written in the page, from a feed, or both.
 * @tagname local-offer-sen-report
 * @slot - The report itself, as headings and what stands under them. Complete without JavaScript.
 * @fires {FeedReadEvent} local-offer-feed-read - The feed has been read. Holds counts only.
 * @fires {FeedFailedEvent} local-offer-feed-failed - The feed could not be read. Holds kinds of failure only.
 * @fires {ReportCheckedEvent} local-offer-report-checked - With `check`: every item with its state, and what else to look at.
 * @csspart report-part - A part with a heading of ours: whom to talk to, the list of contents, papers.
 * @csspart report-item - An item whose words come from the feed.
 * @csspart report-aid - What follows an item of the page's: letters explained, the four steps.
 * @csspart report-check - The check, for the author alone.
 * @csspart cycle - Assess, plan, do, review.
 * @csspart health - The table of health and care.
 * @cssprop [--local-offer-accent=color-mix(in srgb, currentColor 25%, #1d4f91)] - Bars, numbers of the four steps and the edge of notices. Default a deep blue.
 * @cssprop [--local-offer-link=inherit] - Colour of links. Default the page's text colour.
 * @cssprop [--local-offer-focus=#ffdd00] - Colour of the focus ring. Default yellow, with a dark second ring.
 * @cssprop [--local-offer-gap=1em] - Space between controls.
 */
export declare class LocalOfferSenReport extends FeedHostElement {
    #private;
    static styles: CSSResult[];
    /** Which report of the feed: the id or name of its school. */
    organization: string;
    /** Which report of the feed, by the school's URN. */
    urn: string;
    /** What the school is: `mainstream` (the default), `nursery`, `special`, `hospital`, `pru`, `ap-academy`, `16-19-academy`, `college`, `specialist-college` or `independent`. */
    setting: string;
    /** Its phase, where the check needs it: `primary`, `secondary`, `16-plus`. */
    phase: string;
    /** When the report was last looked at: `2026-09`. */
    reviewed: string;
    /** When it is to be looked at again: `2027-09`. */
    nextReview: string;
    /** `law`: the parts in the order of the law. Without it, the order in which the school wrote them. */
    order: string;
    /** Start in easy read, where parts have one. */
    easy: boolean;
    /** Start with the words of the law under each heading. */
    lawWords: boolean;
    /** Tell the author what is there and what is missing: by an event, and on the page where only they see it. */
    check: boolean;
    /** Other sites whose pictures a feed may show: `pictures.example.org`. */
    pictureHosts: string;
    protected get showsFallback(): boolean;
    /** A report that stands in the page needs no feed. */
    protected get needsFeed(): boolean;
    protected get slotAssignment(): SlotAssignmentMode;
    protected get printed(): readonly ParentNode[];
    protected furnish(shadow: ShadowRoot): void;
    protected clear(): void;
    /** Not in `willUpdate`, which comes before the feed controller has looked where the feed is. */
    protected update(changed: PropertyValues<this>): void;
    protected render(): TemplateResult | typeof nothing;
    protected lay(): void;
    protected drawn(isRetried: boolean): void;
    protected arrived(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'local-offer-sen-report': LocalOfferSenReport;
    }
}
