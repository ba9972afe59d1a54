import { type TemplateResult } from 'lit';
import type { Feed, PartialDate, Service } from '../feed/types.js';
import type { Step } from './visit.js';
import type { Audience } from './words/sayer.js';
/** As many as can be told apart side by side, and print on one page. */
export declare const MOST_COMPARED = 3;
export interface CompareOptions {
    /** Start of our ids. */
    readonly id: string;
    readonly feed: Feed;
    readonly today: PartialDate;
    readonly audience: Audience;
    readonly headingLevel: number;
    /** Opens the details of one. */
    readonly stepOf: (service: Service) => Step;
    readonly onRemove: (service: Service) => void;
}
/**
 * Two or three services side by side, for choosing between them and for taking to a review: a row for each fact, those
 * that none of them says left out. Printed, its last row is for a family's own notes. Roles are stated because the narrow
 * layout changes `display`.
 */
export declare function compareView(services: readonly Service[], options: CompareOptions): TemplateResult;
