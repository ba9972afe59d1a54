/** A feed that has been read, and what `send` said of it as a whole. */
import type { DocumentDisclosure, DocumentFeedContact, DocumentFeedLinks, DocumentFeedSend, DocumentLabels, DocumentPublisher, DocumentReport, DocumentShortBreaks } from './document.js';
import type { Organization } from './types-records.js';
import type { Service } from './types-service.js';
import type { PartialDate, RichText } from './types-shared.js';
/** A comment with what was said back and done. */
export interface Comment {
    readonly id: string;
    readonly theme?: string;
    readonly comment: readonly string[];
    readonly response?: string;
    readonly action: readonly string[];
    readonly status?: string;
    readonly lead?: string;
    readonly received?: PartialDate;
    readonly responded?: PartialDate;
}
/** A report, its dates and texts checked; sections with nothing in them left out. */
export type Report = Readonly<Omit<DocumentReport, 'links'>> & {
    /** Addresses are safe to link. Keys with `_` between words, as `sen_policy`. */
    readonly links?: Readonly<Record<string, {
        readonly url?: string;
        readonly date?: PartialDate;
    }>>;
};
type ReadFeedMember = 'reports' | 'comments' | 'labels' | 'how_places_are_decided' | 'disclosure' | 'contact' | 'links' | 'publisher' | 'generated' | 'version' | 'notice' | 'short_breaks' | 'term_dates';
export interface FeedContact extends Readonly<DocumentFeedContact> {
    /** `tel:` address of `phone`, where it is one number. */
    readonly phone_href?: string;
}
type LongText = 'range' | 'criteria' | 'how_it_meets_needs' | 'moving_on';
/** The short breaks statement once read: addresses are safe to link, what may be long is rich text. */
export type ShortBreaks = Readonly<Omit<DocumentShortBreaks, LongText | 'reviewed'>> & {
    readonly reviewed?: PartialDate;
} & {
    readonly [K in LongText]?: RichText;
};
/** One school term, half a term where the publisher says when half term is. Both ends are school days. */
export interface TermDates {
    readonly name: string;
    readonly from: PartialDate;
    readonly to: PartialDate;
}
/** What one of several feeds says of itself. */
export interface MergedFrom {
    /** Its address, as in `Service.feed`. */
    readonly feed: string;
    readonly publisher?: Readonly<DocumentPublisher>;
    readonly contact?: FeedContact;
    readonly links?: Readonly<DocumentFeedLinks>;
    readonly short_breaks?: ShortBreaks;
    readonly term_dates?: readonly TermDates[];
}
export type FeedSend = Readonly<Omit<DocumentFeedSend, ReadFeedMember>> & {
    readonly version?: string;
    /** When the feed was made, to the day. */
    readonly generated?: PartialDate;
    readonly publisher?: Readonly<DocumentPublisher>;
    readonly notice?: {
        readonly text: string;
        readonly url?: string;
    };
    readonly contact?: FeedContact;
    /** Only addresses that are safe to link. */
    readonly links: Readonly<DocumentFeedLinks>;
    readonly disclosure: Readonly<Required<DocumentDisclosure>>;
    /** Key `*` is for every kind without its own. */
    readonly how_places_are_decided: Readonly<Record<string, RichText>>;
    readonly labels: Readonly<Required<DocumentLabels>>;
    readonly short_breaks?: ShortBreaks;
    readonly term_dates?: readonly TermDates[];
    /** Where several feeds were read: each of them, in their order. */
    readonly merged?: readonly MergedFrom[];
};
/** A feed that has been read. Frozen all the way down. */
export interface Feed {
    /** Every service, hidden ones (`inactive`, `defunct`) too: the view decides. */
    readonly services: readonly Service[];
    readonly organizations: readonly Organization[];
    readonly reports: readonly Report[];
    readonly comments: readonly Comment[];
    readonly send: FeedSend;
}
export {};
