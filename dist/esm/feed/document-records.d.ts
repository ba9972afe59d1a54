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
/** When it happens: parts of an RFC 5545 rule, and words for what a rule cannot say. */
export interface DocumentSchedule {
    id?: string;
    valid_from?: DocumentDate;
    valid_to?: DocumentDate;
    /** The first day it happens. */
    dtstart?: DocumentDate;
    /** @examples ["WEEKLY", "MONTHLY"] */
    freq?: string;
    /** Every how many weeks or months: 2 is every other week. */
    interval?: number;
    /**
     * Days, two letters each.
     * @examples ["TH,FR"]
     */
    byday?: string;
    bymonthday?: string | number;
    /** @examples ["10:00:00"] */
    opens_at?: string;
    closes_at?: string;
    /** Words, for what a rule cannot say: "Saturdays in term time". */
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
