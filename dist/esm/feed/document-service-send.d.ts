/** What `send` adds to a service: whom it is for, how to get it, and its places. */
import type { DocumentDate, DocumentEasyRead } from './document-shared.js';
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
    /** In a feed of several councils: what else it was known as, each `source/id`. */
    same_as?: string[];
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
