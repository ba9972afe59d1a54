/** The records that HSDS-UK 3.0 nests in a service: who runs it, whom to ask, when, where, for how much. */
import type { DocumentDate } from './document-shared.js';
/** The body that runs a service: a school, a charity, a council team. */
export interface DocumentOrganization {
    id: string;
    /** @minLength 1 */
    name: string;
    description?: string;
    /** @format uri */
    website?: string;
    email?: string;
    phones?: DocumentPhone[];
    /**
     * Its URN, UKPRN, charity or company number.
     * @examples [[{"id": "urn", "identifier_type": "URN", "identifier": "100000"}]]
     */
    organization_identifiers?: DocumentOrganizationIdentifier[];
}
export interface DocumentOrganizationIdentifier {
    id?: string;
    identifier_scheme?: string;
    /** @examples ["URN", "UKPRN", "Charity number"] */
    identifier_type: string;
    identifier: string;
}
export interface DocumentUrl {
    label?: string;
    /** @format uri */
    url: string;
}
export interface DocumentPhone {
    id?: string;
    /** @examples ["020 7946 0000"] */
    number: string;
    description?: string;
}
export interface DocumentContact {
    id?: string;
    /** A person's name, only where they agreed to it. */
    name?: string;
    /**
     * The job, which lasts longer than a name.
     * @examples ["Inclusion manager"]
     */
    title?: string;
    email?: string;
    phones?: DocumentPhone[];
}
export interface DocumentLanguage {
    id?: string;
    /** @examples ["Arabic"] */
    name?: string;
    code?: string;
    note?: string;
}
/**
 * When it happens: parts of an RFC 5545 rule, and words for what a rule cannot say. One day and no rule: `dtstart`, the
 * hours, and nothing else.
 */
export interface DocumentSchedule {
    id?: string;
    valid_from?: DocumentDate;
    /** The last day it is right. */
    valid_to?: DocumentDate;
    /** The first day it happens. Every other week is known by it: without it nobody can tell which. */
    dtstart?: DocumentDate;
    /** The last day it happens, where `valid_to` does not say. */
    until?: DocumentDate;
    /**
     * How many times it happens in all, from `dtstart`. In term time, weeks of holiday do not count.
     * @asType integer
     * @minimum 1
     */
    count?: number;
    /**
     * `DAILY`, `WEEKLY`, `MONTHLY` or `YEARLY`. Another word is shown as written.
     * @examples ["WEEKLY", "MONTHLY"]
     */
    freq?: string;
    /**
     * Every how many weeks or months: 2 is every other week.
     * @asType integer
     * @minimum 1
     */
    interval?: number;
    /**
     * Days, two letters each. In a month each may say which: `1SA` is the first Saturday, `-1FR` the last Friday.
     * @examples ["TH,FR", "1SA", "2TU,4TU", "-1FR"]
     */
    byday?: string;
    /**
     * The day of the month: 1 to 31, or -1 for the last.
     * @examples [1, -1]
     */
    bymonthday?: string | number;
    /** @examples ["10:00:00"] */
    opens_at?: string;
    /** Earlier than `opens_at`: the next day. */
    closes_at?: string;
    /** Words, for what a rule cannot say: "Saturdays in term time". Term time and school holidays are read from them. */
    description?: string;
    attending_type?: string;
}
export interface DocumentCostOption {
    id?: string;
    /** @examples ["Each session", "Reduced rate"] */
    option?: string;
    /** Pounds. */
    amount?: number;
    amount_description?: string;
    valid_from?: DocumentDate;
    valid_to?: DocumentDate;
}
/** Whose residents may use it. No service area means the feed does not say. */
export interface DocumentServiceArea {
    id?: string;
    name?: string;
    /**
     * The area's GSS code, bare or at the end of an address.
     * @examples ["http://statistics.data.gov.uk/id/statistical-geography/E09000033"]
     */
    uri?: string;
}
export interface DocumentServiceAtLocation {
    id?: string;
    location?: DocumentLocation;
}
export interface DocumentLocation {
    id?: string;
    /** @examples ["physical", "virtual", "postal"] */
    location_type?: string;
    name?: string;
    /** Degrees north. */
    latitude?: number;
    /** Degrees east; London is just below 0. */
    longitude?: number;
    addresses?: DocumentAddress[];
    phones?: DocumentPhone[];
    accessibility?: {
        id?: string;
        description?: string;
        details?: string;
        url?: string;
    }[];
}
export interface DocumentAddress {
    id?: string;
    address_1?: string;
    address_2?: string;
    city?: string;
    region?: string;
    state_province?: string;
    /** @examples ["W1A 1AA"] */
    postal_code?: string;
    country?: string;
    address_type?: string;
}
export interface DocumentAttribute {
    id?: string;
    link_type?: string;
    taxonomy_term?: {
        id?: string;
        name?: string;
        description?: string;
        term?: string;
        taxonomy?: string;
        term_uri?: string;
    };
}
export interface DocumentCapacity {
    id?: string;
    unit?: {
        id?: string;
        name?: string;
    };
    available?: number;
    maximum?: number;
    updated?: string;
    description?: string;
}
