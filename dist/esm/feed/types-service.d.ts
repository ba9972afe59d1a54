/** A service that has been read, its places, and what `send` said of it. */
import type { DocumentServiceSend } from './document.js';
import type { AgeBand, Area, Contact, CostOption, Link, Organization, Phone, Place, Schedule, Term } from './types-records.js';
import type { PartialDate, RichText } from './types-shared.js';
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
export {};
