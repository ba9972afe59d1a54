/** A service in the feed document: an HSDS-UK 3.0 service, and `send`. */
import type { DocumentAttribute, DocumentCapacity, DocumentContact, DocumentCostOption, DocumentLanguage, DocumentOrganization, DocumentPhone, DocumentSchedule, DocumentServiceArea, DocumentServiceAtLocation, DocumentUrl } from './document-records.js';
import type { DocumentServiceSend } from './document-service-send.js';
import type { DocumentDate } from './document-shared.js';
/**
 * A service: anything a family can use or ask for. A resource base is a service of its school.
 */
export interface DocumentService {
    /**
     * Any text that names this record for good within this feed.
     * @minLength 1
     * @examples ["base-12", "ac148810-d857-441c-9679-408f346de14b"]
     */
    id: string;
    /**
     * The name families know it by.
     * @minLength 1
     * @examples ["Rowan Bank Primary School language base"]
     */
    name: string;
    /** `active` is shown, `inactive` and `defunct` are hidden, `temporarily closed` is shown and labelled. */
    status: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
    /** Another name people use. */
    alternate_name?: string;
    /** What it is, in plain words: the first sentence matters most. Plain text, a blank line between paragraphs. */
    description?: string;
    /**
     * The page about it.
     * @format uri
     */
    url?: string;
    /** More pages about it. */
    additional_urls?: DocumentUrl[];
    /** @format email */
    email?: string;
    /**
     * Youngest age in years.
     * @minimum 0
     * @maximum 25
     * @examples [5]
     */
    minimum_age?: number;
    /**
     * Oldest age in years, counted in: 11 takes in every 11 year old.
     * @minimum 0
     * @examples [11]
     */
    maximum_age?: number;
    /** Who can use it, in words. */
    eligibility_description?: string;
    /** How to start or apply, in words. */
    application_process?: string;
    /**
     * How long people wait, in words.
     * @examples ["About 12 weeks"]
     */
    wait_time?: string;
    interpretation_services?: string;
    /** A notice families must see now. */
    alert?: string;
    /** What it costs, in words. */
    fees?: string;
    accreditations?: string;
    /** The day somebody last checked the record. Families see it. */
    assured_date?: DocumentDate;
    /** When the record was last changed. */
    last_modified?: string;
    /** The id of its organisation, where `organization` is not given. */
    organization_id?: string;
    organization?: DocumentOrganization;
    phones?: DocumentPhone[];
    contacts?: DocumentContact[];
    languages?: DocumentLanguage[];
    schedules?: DocumentSchedule[];
    cost_options?: DocumentCostOption[];
    service_areas?: DocumentServiceArea[];
    service_at_locations?: DocumentServiceAtLocation[];
    attributes?: DocumentAttribute[];
    /** HSDS 3.1 capacity, for readers that know it. `send.places` is the truth. */
    capacities?: DocumentCapacity[];
    send?: DocumentServiceSend;
}
