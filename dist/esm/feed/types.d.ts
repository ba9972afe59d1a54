/**
 * What a page works with once a feed has been read: every member checked, mended or left out, every list a list.
 * Member names are those of the document (HSDS-UK 3.0 and `send`), so one table of names serves both.
 */
import type { DocumentDisclosure, DocumentFeedContact, DocumentFeedLinks, DocumentFeedSend, DocumentLabels, DocumentPublisher, DocumentReport, DocumentServiceSend } from './document.js';
/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Compares and sorts as text. */
export type PartialDate = string;
/** Rich text as a small tree. Drawn as text by whoever shows it; never as markup. */
export type RichText = readonly Block[];
export type Block = {
    readonly kind: 'paragraph';
    readonly inlines: readonly Inline[];
} | {
    readonly kind: 'list';
    readonly ordered: boolean;
    readonly items: readonly (readonly Inline[])[];
};
export interface Inline {
    readonly text: string;
    readonly strong?: true;
    readonly emphasis?: true;
    /** Safe to link: http, https, mailto or tel. */
    readonly href?: string;
}
/** Ages in whole or part years, both ends counted in. A missing end is open; an empty list of bands is unknown. */
export interface AgeBand {
    readonly minimum?: number;
    readonly maximum?: number;
}
export interface Phone {
    /** As published: shown as it is. */
    readonly number: string;
    /** `tel:` address, only where the text holds exactly one number. */
    readonly href?: string;
    readonly description?: string;
}
export interface Contact {
    readonly name?: string;
    readonly title?: string;
    readonly email?: string;
    readonly phones: readonly Phone[];
}
export interface Link {
    readonly label?: string;
    readonly url: string;
}
export interface Organization {
    readonly id?: string;
    readonly name?: string;
    readonly description?: RichText;
    readonly website?: string;
    readonly email?: string;
    readonly phones: readonly Phone[];
    readonly identifiers: readonly {
        readonly type: string;
        readonly identifier: string;
    }[];
}
/** Where a service happens. */
export interface Place {
    readonly type: 'physical' | 'virtual' | 'postal';
    readonly name?: string;
    /** What is known of the address, in the order it is written on an envelope, postcode last. */
    readonly lines: readonly string[];
    /** Upper case, one space; an outcode alone where that is all there is. */
    readonly postcode?: string;
    readonly latitude?: number;
    readonly longitude?: number;
    /** The exact address is hidden on purpose: show only the area. */
    readonly masked?: true;
    readonly accessibility: readonly string[];
}
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';
export interface Schedule {
    readonly days: readonly Weekday[];
    readonly freq?: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
    readonly interval?: number;
    readonly bymonthday?: number;
    /** `HH:MM`; absent where times are not given. */
    readonly opens_at?: string;
    /** `HH:MM`; earlier than `opens_at` runs overnight. */
    readonly closes_at?: string;
    readonly overnight?: true;
    readonly valid_from?: PartialDate;
    readonly valid_to?: PartialDate;
    readonly dtstart?: PartialDate;
    readonly description?: string;
    /** Index in the service's `locations`, where the schedule belongs to one. */
    readonly location?: number;
    readonly holiday?: true;
}
export interface CostOption {
    readonly option?: string;
    /** Pounds. */
    readonly amount?: number;
    readonly amount_description?: string;
    readonly valid_from?: PartialDate;
    readonly valid_to?: PartialDate;
}
/** An area whose residents may use a service. */
export interface Area {
    /** GSS code, where one is given. */
    readonly code?: string;
    readonly name?: string;
}
export interface Term {
    readonly id?: string;
    readonly name: string;
    readonly scheme?: string;
}
/** One line of places, as published. Counts are whole numbers of 0 or more. */
export interface Places {
    readonly phase?: string;
    readonly total?: number;
    readonly on_roll?: number;
    readonly on_roll_band?: string;
    readonly available?: number;
    readonly available_band?: 'some' | 'none' | 'ask';
    readonly as_at?: PartialDate;
    readonly note?: string;
    readonly planned: readonly PlannedPlaces[];
}
export interface PlannedPlaces {
    readonly total?: number;
    readonly from?: PartialDate;
    readonly from_text?: string;
    readonly note?: string;
}
type Ready = 'places' | 'needs' | 'conditions' | 'categories' | 'localities' | 'payment' | 'times' | 'break_kinds';
type ReadyToo = 'access' | 'year_groups' | 'easy_read' | 'opens' | 'how_decided' | 'places_note' | 'apply' | 'top_up';
/** `service.send` once read: lists are lists, blank is absent, text that may be long is rich text. */
export type ServiceSend = Readonly<Omit<DocumentServiceSend, Ready | ReadyToo>> & {
    readonly needs: readonly string[];
    readonly conditions: readonly string[];
    readonly categories: readonly string[];
    readonly localities: readonly string[];
    readonly payment: readonly string[];
    readonly times: readonly string[];
    readonly break_kinds: readonly string[];
    readonly year_groups: readonly string[];
    readonly access: readonly {
        readonly code: string;
        readonly answer: string;
        readonly note?: string;
    }[];
    readonly easy_read: readonly EasyRead[];
    readonly places: readonly Places[];
    readonly places_note?: RichText;
    readonly how_decided?: RichText;
    readonly top_up?: {
        readonly min?: number;
        readonly max?: number;
        readonly note?: string;
    };
    readonly opens?: {
        readonly date?: PartialDate;
        readonly text?: string;
    };
    readonly apply?: {
        readonly text?: RichText;
        readonly url?: string;
    };
    /** What the record says of its support, where it came as an old-style Local Offer panel. */
    readonly support?: readonly {
        readonly question?: string;
        readonly answer: RichText;
    }[];
};
export interface EasyRead {
    readonly text: string;
    readonly image?: string;
    readonly alt?: string;
}
export interface Service {
    /** Unique in the feed that was read. */
    readonly id: string;
    readonly name: string;
    readonly alternate_name?: string;
    /** `active` where the feed does not say. */
    readonly status: string;
    readonly description?: RichText;
    /** Safe to link: http or https. */
    readonly url?: string;
    /** What stood where an address was due, when it cannot be a link. */
    readonly url_text?: string;
    readonly additional_urls: readonly Link[];
    readonly email?: string;
    /** Every band of ages; empty where the feed does not say. */
    readonly ages: readonly AgeBand[];
    readonly eligibility_description?: RichText;
    readonly application_process?: RichText;
    readonly wait_time?: string;
    readonly interpretation_services?: string;
    readonly alert?: string;
    readonly fees?: string;
    readonly accreditations?: string;
    /** `true` only where the feed says so. */
    readonly free?: true;
    readonly assured_date?: PartialDate;
    readonly last_modified?: PartialDate;
    readonly organization?: Organization;
    /** From wherever they turned up: service, contact, location, organisation, without repeats. */
    readonly phones: readonly Phone[];
    readonly contacts: readonly Contact[];
    readonly locations: readonly Place[];
    readonly schedules: readonly Schedule[];
    readonly cost_options: readonly CostOption[];
    readonly languages: readonly string[];
    /** Whose residents may use it; empty where the feed does not say. */
    readonly service_areas: readonly Area[];
    readonly terms: readonly Term[];
    readonly send: ServiceSend;
    /** Address of the feed the record came from, where several were read. */
    readonly feed?: string;
}
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
export type Report = Readonly<DocumentReport>;
type ReadFeedMember = 'reports' | 'comments' | 'labels' | 'how_places_are_decided' | 'disclosure' | 'contact' | 'links' | 'publisher' | 'generated' | 'version' | 'notice';
export interface FeedContact extends Readonly<DocumentFeedContact> {
    /** `tel:` address of `phone`, where it is one number. */
    readonly phone_href?: string;
}
/** What one of several feeds says of itself. */
export interface MergedFrom {
    /** Its address, as in `Service.feed`. */
    readonly feed: string;
    readonly publisher?: Readonly<DocumentPublisher>;
    readonly contact?: FeedContact;
    readonly links?: Readonly<DocumentFeedLinks>;
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
export type Severity = 'error' | 'warning' | 'note';
/** Something in a feed that was mended or left out. */
export interface Fault {
    /** Number of the reader case: 31 is a web address that is none. */
    readonly case: number;
    /** `error`: a record or the feed was left out; `warning`: a member was; `note`: shown as it is. */
    readonly severity: Severity;
    /** Name or id of the record; absent for the feed as a whole. */
    readonly record?: string;
    /** Where in the document: `contents[3].url`. */
    readonly path: string;
    readonly message: string;
    /** What its author can do. */
    readonly mend: string;
}
export interface ReadOptions {
    /** Address the document came from: part of ids that have to be made. */
    readonly source?: string;
}
export interface ReadResult {
    /** Absent only when no list can be found. */
    readonly feed?: Feed;
    readonly faults: readonly Fault[];
}
export {};
