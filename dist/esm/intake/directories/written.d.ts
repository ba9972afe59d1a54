/** Records of our format with the members that our reader knows beside it: other formats have them, ours has no other place. */
import type { DocumentLocation, DocumentSchedule, DocumentService, DocumentServiceAtLocation, FeedDocument } from '../../feed/document.js';
import type { Tell } from './faults.js';
export interface WrittenService extends DocumentService {
    /** Bands of ages after the first, as ORUK v1 names them. */
    eligibilities?: {
        minimum_age?: number;
        maximum_age?: number;
    }[];
    holiday_schedules?: WrittenSchedule[];
    /** What an older Local Offer panel says of support, as Outpost names it. */
    local_offer?: {
        description?: string;
        survey_answers?: {
            question?: string;
            answer: string;
        }[];
    };
    service_at_locations?: WrittenAtLocation[];
}
export interface WrittenAtLocation extends DocumentServiceAtLocation {
    location?: DocumentLocation & {
        mask_exact_address?: true;
    };
    /** HSDS 3.0 has them here too: times that hold for one place. */
    schedules?: WrittenSchedule[];
    holiday_schedules?: WrittenSchedule[];
}
export interface WrittenSchedule extends DocumentSchedule {
    /** Older names of `valid_to` and `dtstart`; only words that are no date are written to them. */
    end_date?: string;
    start_date?: string;
}
export interface WrittenDocument extends FeedDocument {
    contents: WrittenService[];
}
/** Where what is being written stands, and where its faults go. */
export interface Writing {
    readonly path: string;
    readonly record?: string | undefined;
    readonly tell: Tell;
}
export declare const inside: (writing: Writing, name: string) => Writing;
