/** What `send` adds to the feed: who publishes it, whom to ring, and what holds for every service in it. */
import type { DocumentDate, DocumentFeedContact } from './document-shared.js';
import type { DocumentComment, DocumentReport, DocumentShortBreaks } from './document-statutory.js';
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
    sources?: DocumentSource[];
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
    /** School terms, each half by itself so that half terms are known. Without them "term time" cannot be worked out. */
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
    ordinarily_available?: DocumentOrdinarilyAvailable[];
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
/** Where records came from: a service names it in `send.source`. */
export interface DocumentSource {
    id: string;
    name: string;
    url?: string;
    /** When it was read, or made. */
    read?: string;
    /** In a feed of several councils: the id of the council whose list this is. */
    of?: string;
    /** In a feed of several councils: the area of this one. Its records without `service_areas` are for its own residents. */
    area?: {
        code?: string;
        name?: string;
    };
}
/** What every school or college should ordinarily provide, without a plan: for an age and a need, or for all. */
export interface DocumentOrdinarilyAvailable {
    title?: string;
    /** Plain text with a blank line between paragraphs, or simple HTML. */
    text?: string;
    url?: string;
    minimum_age?: number;
    maximum_age?: number;
    /** DfE codes, or areas of need. */
    needs?: string[];
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
/** A file that holds more of the feed. */
export interface DocumentPart {
    url: string;
    kind: 'services' | 'cards' | 'index';
    /** @asType integer */
    items?: number;
    sha256?: string;
}
