/** What the law wants published beside the services: the short breaks statement, reports, comments and their answers. */
import type { DocumentOrganization } from './document-records.js';
import type { DocumentDate, DocumentEasyRead, DocumentFeedContact } from './document-shared.js';
/** The short breaks statement: Breaks for Carers of Disabled Children Regulations 2011, regulation 5. */
export interface DocumentShortBreaks {
    /** The council's own page with the whole statement. */
    statement_url?: string;
    /** The day it was last reviewed (regulation 5(3)). */
    reviewed?: DocumentDate | null;
    /** What breaks there are (regulation 5(1)(a)). Plain text, a blank line between paragraphs. */
    range?: string;
    /** Who can have them (regulation 5(1)(b)). */
    criteria?: string;
    /** How they meet what parents and carers here need (regulation 5(1)(c)). */
    how_it_meets_needs?: string;
    /** Where families say what they think (regulation 5(4)): a page, or a mailto address. */
    comment_url?: string;
    /** The council's own rule for moving on to adult support: "first visits at 17, nights from 18". */
    moving_on?: string;
    /** The page about short breaks for adults. */
    adult_url?: string;
}
/**
 * What a school or college is, as far as its duty to report goes: Children and Families Act 2014, section 69, and the
 * SEND Regulations 2014, regulation 51, name `mainstream`, `nursery` (maintained) and `special`; the SEND Code of
 * Practice 6.2 adds `pru`, `ap-academy` and `16-19-academy`; regulation 51 leaves out a special school in a `hospital`.
 */
export type DocumentReportSetting = 'mainstream' | 'nursery' | 'special' | 'hospital' | 'pru' | 'ap-academy' | '16-19-academy' | 'college' | 'specialist-college' | 'independent';
/** A school's SEN information report, or a college's support offer. */
export interface DocumentReport {
    id: string;
    organization: DocumentOrganization;
    /** The school's number, by which a page may ask for this report. */
    urn?: string;
    /** @examples ["Primary", "Secondary", "All-through", "16 plus"] */
    phase?: string;
    /** Anything else than these is read as `mainstream`. */
    setting: DocumentReportSetting;
    /** The day it was last looked at. Schools do so every year (SEND Code of Practice 6.79). */
    reviewed?: DocumentDate | null;
    next_review?: DocumentDate | null;
    /** The page that has the report, where it is published elsewhere too. */
    url?: string;
    /** The id of the entry of `send.sources` it came from. */
    source?: string;
    sections: DocumentReportSection[];
    contacts?: {
        role?: string;
        name?: string;
        phone?: string;
        email?: string;
        checked?: DocumentDate;
    }[];
    /**
     * Papers and pages, each with its date where it has one: `sen_policy`, `accessibility_plan`, `equality_objectives`,
     * `inclusion_strategy`, `local_offer`, `sendiass`, `complaints`.
     * @examples [{"accessibility_plan": {"url": "https://school.example/plan", "date": "2025-09"}}]
     */
    links?: Record<string, string | {
        url?: string;
        date?: DocumentDate;
    }>;
    case_studies?: DocumentCaseStudy[];
    /** At a glance: "Visits", "Any weekday: ring the office". */
    facts?: {
        label: string;
        value: string;
    }[];
    /** Needs it provides for: DfE codes, or one of the four areas of need. An open list. */
    needs?: string[];
    /** Support in layers, under the names the school or its council gives them, the layer for everyone first. */
    layers?: {
        name: string;
        text: string;
    }[];
    provision?: DocumentProvision[];
    /** Therapy, nursing, personal care, medicines and medical conditions: a line of text, or a row of a table. */
    health?: (string | DocumentHealth)[];
    /**
     * What happens at which age when somebody moves on, the youngest first.
     * @examples [[{"age": "16", "when": "By 31 March of Year 11", "what": "The council names your college in your plan."}]]
     */
    moving_on?: {
        age: string;
        when?: string;
        what: string;
    }[];
    /** Campuses, by the names that `site` of a section or of a row uses. */
    sites?: string[];
}
/** What it says of one item. An item may have several, one for each campus. */
export interface DocumentReportSection {
    /**
     * `sir-1` to `sir-17` for schools, `col-1` to `col-22` for colleges. Another key is shown after these.
     * @examples ["sir-1", "sir-3b", "col-1"]
     */
    key: string;
    /** Other items that the same words answer. */
    also?: string[];
    /** The heading it has on the school's own page, where that is known. */
    heading?: string;
    /** Plain text with a blank line between paragraphs, or simple HTML. */
    text?: string;
    easy_read?: DocumentEasyRead[];
    /**
     * Pictures, on the same site as the feed or the page. Past `consent_until` they are not shown; one whose date cannot be
     * read is left out.
     */
    media?: {
        src: string;
        alt: string;
        consent_until?: DocumentDate | null;
    }[];
    contact?: DocumentFeedContact;
    /** The campus it holds for; without it, all of them. */
    site?: string;
}
/**
 * How one child or young person was helped, with consent: no name, and nothing that lets others know who it is. Past
 * `consent_until` neither words nor picture are shown; one whose date cannot be read is left out.
 */
export interface DocumentCaseStudy {
    text: string;
    image?: string;
    alt?: string;
    consent_until?: DocumentDate | null;
}
/** Something the school runs: an extra lesson, a group, a room. */
export interface DocumentProvision {
    name: string;
    text?: string;
    /** The layer it belongs to, by the name in `layers`. */
    layer?: string;
    /**
     * Pupils who had it. Small numbers are not shown, as for places; better leave them out, since anybody can read the feed.
     * A line named "Total" or "All" is a sum.
     * @asType integer
     * @minimum 0
     */
    pupils?: number;
    image?: string;
    alt?: string;
}
/** One row of what health and care there is on a campus. */
export interface DocumentHealth {
    /** @examples ["Speech and language therapy", "Medicines"] */
    what: string;
    when?: 'every-day' | 'visiting' | 'arranged' | 'not-here';
    /** Who gives it, and on which days. */
    who?: string;
    /** Who pays: the college, the plan, the NHS. */
    pays?: string;
    /** How to ask. */
    ask?: string;
    /** The campus it holds for; without it, all of them. */
    site?: string;
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
    /** The id of the entry of `send.sources` it came from. */
    source?: string;
}
