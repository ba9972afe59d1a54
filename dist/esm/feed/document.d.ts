/**
 * What a publisher writes: the feed document, version 1.
 *
 * An HSDS-UK 3.0 service list with fully nested services; all that HSDS lacks sits under a member named `send`.
 * These types are the one definition: the published JSON Schema (`dist/feed.schema.json`) is made from them, so the
 * comments here are what an editor shows a council officer. What a page works with after reading is in `types.ts`.
 *
 * Sources: HSDS-UK 3.0 (Open Referral UK) for the shared members; SEND Regulations 2014 (SI 2014/1530) for those
 * under `send`.
 */
/**
 * A day, a month or a year.
 * @pattern ^\d{4}(-\d{2}(-\d{2})?)?$
 * @examples ["2026-09-15", "2026-09", "2026"]
 */
export type DocumentDate = string;
/**
 * A Local Offer feed, version 1.
 * @title Local Offer feed, version 1
 * @description An HSDS-UK 3.0 service list with fully nested services. All that HSDS lacks sits under a member named send. Members that are not named here are allowed and ignored.
 */
export interface FeedDocument {
    /** The address of this schema. */
    $schema?: string;
    /**
     * How many services there are in all.
     * @asType integer
     * @minimum 0
     */
    total_items?: number;
    /**
     * How many pages the list has; 1 for a file.
     * @asType integer
     */
    total_pages?: number;
    /**
     * Which page this is, counted from 1.
     * @asType integer
     */
    page_number?: number;
    /**
     * How many services are on this page.
     * @asType integer
     */
    size?: number;
    first_page?: boolean;
    last_page?: boolean;
    empty?: boolean;
    /** Every service, setting and short break. */
    contents: DocumentService[];
    /** What HSDS has no member for, about the feed as a whole. */
    send: DocumentFeedSend;
}
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
/**
 * What HSDS has no member for, about one service. Every member is optional: what is left out is "not said".
 */
export interface DocumentServiceSend {
    /**
     * What kind of provision it is. An open list: another word is shown as written.
     * @examples ["resource-base", "resourced-provision", "sen-unit", "inclusion-support-base", "inclusion-specialist-base", "special-school", "alternative-provision", "short-break", "service"]
     */
    kind?: string;
    /**
     * The council's own word for the kind.
     * @examples ["Additionally resourced provision"]
     */
    kind_label?: string;
    /** The id of the entry of `send.sources` this record came from. */
    source?: string;
    /**
     * Needs it is for: DfE codes, or one of the four areas of need. An open list.
     * @examples [["ASD", "SLCN"], ["communication-interaction"]]
     */
    needs?: string[];
    /**
     * The council's own words for the needs.
     * @examples ["Autism and learning difficulties"]
     */
    needs_text?: string;
    /**
     * Conditions that have no code of their own.
     * @examples [["ADHD", "epilepsy"]]
     */
    conditions?: string[];
    /** What it is about, as keys of the category list. */
    categories?: string[];
    /**
     * Parts of the area it serves.
     * @examples [["South Westminster"]]
     */
    localities?: string[];
    /**
     * How much support it is: the council's levels.
     * @examples ["universal", "targeted", "specialist"]
     */
    tier?: string;
    /** Is an education, health and care (EHC) plan needed? */
    plan?: 'required' | 'not-required' | 'either';
    /** Is an assessment needed first? */
    assessment?: 'required' | 'not-required';
    /** Who can ask: the family itself, a professional, or either. */
    referral?: 'self' | 'professional' | 'either';
    /**
     * Ways it is paid for.
     * @examples [["free"], ["fee", "direct-payment"]]
     */
    payment?: string[];
    personal_budget?: 'yes' | 'no' | 'ask';
    /**
     * When it happens, for filters.
     * @examples [["weekend", "school-holiday"]]
     */
    times?: string[];
    /** @examples ["home", "community"] */
    setting?: string;
    transport?: {
        answer?: 'yes' | 'some' | 'no';
        note?: string;
    };
    personal_care?: 'yes' | 'some' | 'no';
    break_kinds?: string[];
    access?: DocumentAccess[];
    /** Good to know before you go: noise, crowds, quiet times, fences. */
    before_you_go?: string;
    /** @examples [["Year 7", "Year 8"]] */
    year_groups?: string[];
    /** Places, pupils and vacancies: one entry, or one for each phase or year group. */
    places?: DocumentPlaces[];
    /** Words about the places as a whole. */
    places_note?: string;
    /** How places here are decided, where it is not the usual way. */
    how_decided?: string;
    /** Top-up funding in pounds a year. Shown only where a page asks for it. */
    top_up?: {
        min?: number;
        max?: number;
        note?: string;
    };
    /** When a place that is not open yet opens. */
    opens?: DocumentOpens;
    /** How to ask for it. */
    apply?: {
        text?: string;
        url?: string;
    };
    easy_read?: DocumentEasyRead[];
}
export interface DocumentAccess {
    /** @examples ["step-free", "hoist", "changing-place", "accessible-toilet", "hearing-loop", "bsl", "quiet-time", "parking", "assistance-dogs"] */
    code: string;
    answer: 'yes' | 'part' | 'no';
    note?: string;
}
/** When something opens. Give the date, the words as printed, or both. */
export interface DocumentOpens {
    date?: DocumentDate | null;
    /** @examples ["Summer term 2027"] */
    text?: string;
}
/**
 * Places at one setting, or one phase or year group of it. Give counts of 1 to 4 pupils as `on_roll_band: "under-5"`.
 */
export interface DocumentPlaces {
    /** @examples ["Primary", "Year 7"] */
    phase?: string;
    /**
     * Places the council pays for.
     * @minimum 0
     */
    total?: number | null;
    /**
     * Pupils now. May be above `total`.
     * @minimum 0
     */
    on_roll?: number | null;
    /**
     * Instead of a small number of pupils. An open list.
     * @examples ["under-5"]
     */
    on_roll_band?: string;
    /**
     * Vacancies, only where somebody counts them; leave it out otherwise. Not places less pupils.
     * @minimum 0
     */
    available?: number | null;
    /** Vacancies in a word. */
    available_band?: 'some' | 'none' | 'ask' | null;
    /** The day the figures were counted. */
    as_at?: DocumentDate | null;
    note?: string;
    planned?: DocumentPlanned[];
}
/** A change that has been decided but has not happened. */
export interface DocumentPlanned {
    total?: number | null;
    from?: DocumentDate | null;
    /** @examples ["From September"] */
    from_text?: string;
    note?: string;
}
/** One row of an easy-read version, written by the publisher. */
export interface DocumentEasyRead {
    text: string;
    image?: string;
    alt?: string;
}
/** What HSDS has no member for, about the feed as a whole. */
export interface DocumentFeedSend {
    /**
     * Version of this format.
     * @pattern ^1\.\d+$
     * @examples ["1.0"]
     */
    version: string;
    /**
     * When the feed was made.
     * @format date-time
     */
    generated: string;
    publisher: DocumentPublisher;
    licence?: {
        name?: string;
        url?: string;
    };
    /** A notice drawn above everything that is made from this feed. */
    notice?: {
        text: string;
        url?: string;
    };
    sources?: {
        id: string;
        name: string;
        url?: string;
        read?: string;
    }[];
    /** Somebody to ring: shown at the end of every widget. */
    contact?: DocumentFeedContact;
    links?: DocumentFeedLinks;
    /** The council's own safeguarding and crisis lines, shown first when words carry risk. */
    urgent?: DocumentUrgent[];
    /** What the publisher has decided about small numbers of pupils. */
    disclosure?: DocumentDisclosure;
    /**
     * How places are decided, for each kind.
     * @examples [{"special-school": "Places are decided by the SEND panel. It meets every two weeks."}]
     */
    how_places_are_decided?: Record<string, string>;
    labels?: DocumentLabels;
    /** School terms: without them "term time" cannot be worked out. */
    term_dates?: {
        name: string;
        from: DocumentDate;
        to: DocumentDate;
    }[];
    short_breaks?: DocumentShortBreaks;
    reports?: DocumentReport[];
    comments?: DocumentComment[];
    coverage?: {
        key: string;
        url?: string;
        note?: string;
    }[];
    ordinarily_available?: {
        title?: string;
        text?: string;
        url?: string;
    }[];
    glossary?: {
        term: string;
        meaning: string;
        also?: string[];
    }[];
    /** Words that mean the same to families here. */
    synonyms?: string[][];
    pathways?: {
        title?: string;
        steps?: {
            title?: string;
            text?: string;
            url?: string;
        }[];
    }[];
    parts?: DocumentPart[];
}
export interface DocumentPublisher {
    /** @minLength 1 */
    name: string;
    /** @format uri */
    url?: string;
    area?: {
        /**
         * GSS code.
         * @examples ["E09000033"]
         */
        code?: string;
        name?: string;
    };
}
export interface DocumentFeedContact {
    name?: string;
    phone?: string;
    email?: string;
    hours?: string;
    url?: string;
}
/** Pages a family may need next. `report_problem` may be a mailto address. */
export interface DocumentFeedLinks {
    local_offer?: string;
    sendiass?: string;
    parent_carer_forum?: string;
    complaints?: string;
    mediation?: string;
    report_problem?: string;
}
export interface DocumentUrgent {
    name: string;
    for?: string;
    phone?: string;
    text?: string;
    hours?: string;
    checked?: DocumentDate;
}
export interface DocumentDisclosure {
    /**
     * Counts of pupils from 1 to one below this show as "fewer than". 0: the publisher has decided to show small counts. Without it: 5. A page can raise it, never lower it.
     * @asType integer
     * @minimum 0
     * @default 5
     */
    under?: number;
}
/** The council's own words for codes. A tier that is not in the usual three is added by naming it here. */
export interface DocumentLabels {
    kinds?: Record<string, string>;
    tiers?: Record<string, string>;
    needs?: Record<string, string>;
    categories?: Record<string, string>;
}
/** The short breaks statement: Breaks for Carers of Disabled Children Regulations 2011, regulation 5. */
export interface DocumentShortBreaks {
    statement_url?: string;
    reviewed?: DocumentDate | null;
    range?: string;
    criteria?: string;
    how_it_meets_needs?: string;
    comment_url?: string;
    moving_on?: string;
    adult_url?: string;
}
/** A school's SEN information report, or a college's support offer. */
export interface DocumentReport {
    id: string;
    organization: DocumentOrganization;
    urn?: string;
    phase?: string;
    setting: 'mainstream' | 'nursery' | 'special' | 'college';
    reviewed?: DocumentDate | null;
    next_review?: DocumentDate | null;
    url?: string;
    sections: DocumentReportSection[];
    contacts?: {
        role?: string;
        name?: string;
        phone?: string;
        email?: string;
        checked?: DocumentDate;
    }[];
    links?: Record<string, string | {
        url?: string;
        date?: DocumentDate;
    }>;
    case_studies?: {
        text: string;
        image?: string;
        alt?: string;
        consent_until?: DocumentDate | null;
    }[];
    facts?: {
        label: string;
        value: string;
    }[];
    health?: string[];
    sites?: string[];
}
export interface DocumentReportSection {
    /** @examples ["sir-1", "sir-3b", "col-1"] */
    key: string;
    text?: string;
    easy_read?: DocumentEasyRead[];
    media?: {
        src: string;
        alt: string;
        consent_until?: DocumentDate | null;
    }[];
    contact?: DocumentFeedContact;
}
/** A comment with what was said back and done: SEND Regulations 2014, regulation 56. */
export interface DocumentComment {
    id: string;
    theme?: string;
    comment: string | string[];
    response?: string | null;
    action?: string | string[] | null;
    status?: 'new' | 'answered' | 'planned' | 'under-way' | 'done' | 'not-possible';
    /** The role that leads, not a name. */
    lead?: string;
    received?: DocumentDate | null;
    responded?: DocumentDate | null;
}
/** A file that holds more of the feed. */
export interface DocumentPart {
    url: string;
    kind: 'services' | 'cards' | 'index';
    /** @asType integer */
    items?: number;
    sha256?: string;
}
