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
